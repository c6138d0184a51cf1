import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type RenderResult, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import type { Channel, Request, Response } from '#contract/ipc.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';

/** What the main process would answer, by channel. One that is asked and has none never comes. */
export type Answers = {
  readonly [C in Channel]?: (request: Request<C>) => Response<C> | Promise<Response<C>>;
};

/** A component as the window shows it, and a person at the keyboard. */
export type InWindow = RenderResult & { readonly person: UserEvent; readonly asked: readonly Channel[] };

/** An answer that does not come. */
export const never = (): Promise<never> => new Promise(() => undefined);

/** Renders a component with a main process that answers as it is told, and no Electron. */
export function renderInWindow(element: ReactElement, answers: Answers = {}): InWindow {
  const asked: Channel[] = [];
  const bridge: Window['pressmark'] = {
    async invoke(channel, request) {
      asked.push(channel);
      const answer = answers[channel] ?? never;
      try {
        return { ok: true, value: await answer(request) };
      } catch (error) {
        const { code, said } = PressmarkError.from(error);
        return { ok: false, error: { code, said } };
      }
    },
    cancel: () => undefined,
    on: () => () => undefined,
  };
  Object.defineProperty(window, 'pressmark', { value: bridge, configurable: true });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  const rendered = render(<QueryClientProvider client={client}>{element}</QueryClientProvider>);
  return { ...rendered, person: userEvent.setup(), asked };
}
