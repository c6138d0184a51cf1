import type { LivePage } from '../live-page.ts';

/** Writes what was filled in and chosen into the forms; never a password. */
export async function formState({ all, each }: LivePage): Promise<void> {
  await each(all<HTMLInputElement>('input'), (input) => {
    if (['password', 'file', 'hidden'].includes(input.type)) return false;
    if (input.type === 'checkbox' || input.type === 'radio') {
      if (input.defaultChecked === input.checked) return false;
      input.toggleAttribute('checked', input.checked);
      return true;
    }
    if (input.defaultValue === input.value) return false;
    input.setAttribute('value', input.value);
    return true;
  });
  await each(all<HTMLTextAreaElement>('textarea'), (area) => {
    if (area.defaultValue === area.value) return false;
    area.defaultValue = area.value;
    return true;
  });
  await each(all<HTMLOptionElement>('option'), (option) => {
    if (option.defaultSelected === option.selected) return false;
    option.toggleAttribute('selected', option.selected);
    return true;
  });
}
