import { type BrowserWindow, type Rectangle, type WebContents, WebContentsView } from 'electron';
import type { EventPayload } from '#contract/events.ts';
import { placeOf } from '#core/capture/place-of.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said, type Told } from '#core/said/said.ts';
import { sendEvent } from '../ipc/send-event.ts';
import { PAGE_PREFERENCES } from '../security/page-preferences.ts';
import { browsing } from './browsing-session.ts';

const WEB = /^https?:$/;

/**
 * The page in which a person signs in to a site, laid over the app's window while they do. It is sandboxed, has no
 * bridge to the app, and leads to web addresses only.
 */
export class BrowsingView {
  readonly #window: () => BrowserWindow | undefined;
  #view: WebContentsView | undefined;
  #failure: Told | undefined;

  constructor(window: () => BrowserWindow | undefined) {
    this.#window = window;
  }

  /** Shows it, or moves it. */
  async place(bounds: Rectangle): Promise<void> {
    const view = this.#view ?? (await this.#open());
    view.setBounds(bounds);
  }

  /**
   * Goes to an address that the person typed; it may be a private one, since they named it.
   *
   * @throws PressmarkError `invalid-input` if it is no web address
   */
  async go(url: string): Promise<void> {
    if (!URL.canParse(url) || !WEB.test(new URL(url).protocol)) {
      throw new PressmarkError('invalid-input', said('browsing.type-an-address', {}));
    }
    await browsing(placeOf(url));
    const contents = (this.#view ?? (await this.#open())).webContents;
    // What cannot be opened is told by the state.
    contents.loadURL(url).catch(() => undefined);
  }

  step(direction: 'back' | 'forward' | 'reload'): void {
    const contents = this.#view?.webContents;
    if (direction === 'reload') contents?.reload();
    else if (direction === 'back') contents?.navigationHistory.goBack();
    else contents?.navigationHistory.goForward();
  }

  /** Takes it away; sign-ins stay. */
  close(): void {
    const view = this.#view;
    this.#view = undefined;
    if (!view) return;
    this.#window()?.contentView.removeChildView(view);
    view.webContents.close();
  }

  async #open(): Promise<WebContentsView> {
    const window = this.#window();
    if (!window) throw new PressmarkError('internal', said('browsing.closed', {}));
    const { session } = await browsing();
    const view = new WebContentsView({
      webPreferences: {
        ...PAGE_PREFERENCES,
        session,
      },
    });
    view.setBackgroundColor('#ffffff');
    this.#attend(view.webContents);
    window.contentView.addChildView(view);
    this.#view = view;
    return view;
  }

  #attend(contents: WebContents): void {
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.on('will-prevent-unload', (event) => event.preventDefault());
    const stayOnTheWeb = (event: { preventDefault(): void; readonly url: string }) => {
      if (!URL.canParse(event.url) || !WEB.test(new URL(event.url).protocol)) event.preventDefault();
    };
    contents.on('will-navigate', stayOnTheWeb);
    contents.on('will-redirect', stayOnTheWeb);
    // Windows that a site opens to sign in take the place of the page.
    contents.setWindowOpenHandler(({ url }) => {
      if (URL.canParse(url) && WEB.test(new URL(url).protocol))
        void contents.loadURL(url).catch(() => undefined);
      return { action: 'deny' };
    });
    contents.on('did-fail-load', (_, code, description, __, isMainFrame) => {
      // A load that another takes the place of has not failed.
      if (isMainFrame && code !== -3)
        this.#tell(contents, said('browsing.not-opened', { reason: description }));
    });
    contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) this.#tell(contents, undefined);
    });
    for (const change of [
      'did-navigate',
      'did-navigate-in-page',
      'did-stop-loading',
      'page-title-updated',
    ] as const)
      contents.on(change as 'did-stop-loading', () => this.#tell(contents, this.#failure));
  }

  #tell(contents: WebContents, failure: Told | undefined): void {
    this.#failure = failure;
    if (contents.isDestroyed()) return;
    const state: EventPayload<'browsing.changed'> = {
      url: contents.getURL(),
      title: contents.getTitle(),
      isLoading: contents.isLoading(),
      canGoBack: contents.navigationHistory.canGoBack(),
      canGoForward: contents.navigationHistory.canGoForward(),
      ...(failure !== undefined && { failure }),
    };
    sendEvent(this.#window(), 'browsing.changed', state);
  }
}
