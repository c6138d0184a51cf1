/** Goes to the search field and marks a stretch of what is in it. */
export function goToSearch(start: number, end: number): void {
  const input = document.querySelector<HTMLInputElement>('[data-search]');
  input?.focus();
  input?.setSelectionRange(start, end);
}
