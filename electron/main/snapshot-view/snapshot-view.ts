import { type BrowserWindow, type Session, type WebContents, WebContentsView } from 'electron';
import type { ShownView } from '#contract/snapshot-channels.ts';
import { OVERLAY_STYLE } from '#core/capture/overlay-rules.ts';
import { sendEvent } from '../ipc/send-event.ts';
import { openLink } from '../open-link.ts';
import type { FindSnapshot } from '../protocol/snapshot-content.ts';
import { snapshotAddress } from '../protocol/snapshot-protocol.ts';
import { PAGE_PREFERENCES } from '../security/page-preferences.ts';
import { cutOffSession } from './cut-off-session.ts';
import { type FindStep, type FoundInPage, findInPage } from './find-in-page.ts';
import { guardSnapshot } from './guard-snapshot.ts';
import { shortcutOf } from './shortcut-of.ts';

const STILL_QUALITY = 90;

/**
 * The native view in which a snapshot is looked at, laid over the app’s window: JavaScript off, sandboxed, in a session
 * of its own that reaches no network. The window says what it shows and where; there is at most one.
 */
export class SnapshotView {
  readonly #window: () => BrowserWindow | undefined;
  readonly #find: FindSnapshot;
  #session: Session | undefined;
  #view: WebContentsView | undefined;
  #keys: ReadonlySet<string> = new Set();
  /** What the window wants to be seen; absent while the view is hidden. */
  #shown: ShownView | undefined;
  /** What the view holds, seen or not. */
  #address = '';
  #isReady = false;
  #isVisible = false;
  #wantsFocus = false;
  /** The style that hides overlays is in the page. */
  #hasStyle = false;

  constructor(options: { readonly window: () => BrowserWindow | undefined; readonly find: FindSnapshot }) {
    this.#window = options.window;
    this.#find = options.find;
  }

  show(shown: ShownView): void {
    this.#shown = shown;
    const view = this.#open();
    if (!view) return;
    this.#place(view, shown);
    const address = snapshotAddress(shown.snapshotId, shown.part);
    if (address === this.#address) {
      if (this.#isReady) this.#reveal(view, shown);
      return;
    }
    // A page that loads out of sight neither takes the focus nor shows the one before it in its place.
    this.#setVisible(view, false);
    this.#isReady = false;
    this.#address = address;
    this.#hasStyle = false;
    // What cannot be shown is told by the page in its place.
    view.webContents.loadURL(address).catch(() => undefined);
  }

  /** Takes the view away; what it holds stays for the next time. */
  hide(): void {
    this.#shown = undefined;
    this.#wantsFocus = false;
    const view = this.#view;
    if (!view || !this.#isVisible) return;
    const hadFocus = view.webContents.isFocused();
    this.#setVisible(view, false);
    if (hadFocus) this.#window()?.webContents.focus();
  }

  /** Takes the view away, leaving a picture of what was seen. */
  async cover(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const view = this.#view;
    const before = this.#shown;
    const picture = view && this.#isVisible ? await view.webContents.capturePage() : undefined;
    if (this.#shown === before) this.hide();
    return picture && !picture.isEmpty() ? new Uint8Array(picture.toJPEG(STILL_QUALITY)) : undefined;
  }

  focus(inView: boolean): void {
    this.#wantsFocus = inView;
    if (!inView) this.#window()?.webContents.focus();
    else if (this.#isVisible) this.#view?.webContents.focus();
  }

  /** Keys that are the window’s, also while the view has the focus. */
  setKeys(keys: readonly string[]): void {
    this.#keys = new Set(keys);
  }

  async find(text: string, step: FindStep): Promise<FoundInPage> {
    return this.#view ? findInPage(this.#view.webContents, text, step) : { matches: 0, at: 0 };
  }

  stopFinding(): void {
    this.#view?.webContents.stopFindInPage('keepSelection');
  }

  close(): void {
    const contents = this.#view?.webContents;
    this.#forget();
    if (contents && !contents.isDestroyed()) contents.close();
  }

  #open(): WebContentsView | undefined {
    const window = this.#window();
    if (this.#view || !window) return this.#view;
    this.#session ??= cutOffSession(this.#find);
    const view = new WebContentsView({
      webPreferences: {
        session: this.#session,
        javascript: false,
        ...PAGE_PREFERENCES,
        plugins: false,
      },
    });
    view.setVisible(false);
    view.setBackgroundColor('#ffffff');
    this.#attend(view.webContents);
    window.contentView.addChildView(view);
    this.#view = view;
    return view;
  }

  #attend(contents: WebContents): void {
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    guardSnapshot(contents, (url) => void openLink(url, this.#window()).catch(console.error));
    contents.on('dom-ready', () => {
      this.#isReady = true;
      if (this.#view && this.#shown) this.#reveal(this.#view, this.#shown);
    });
    contents.on('focus', () => {
      // Chromium gives the focus to what loads, also out of sight.
      if (this.#isVisible) sendEvent(this.#window(), 'snapshot.focused', {});
      else this.#window()?.webContents.focus();
    });
    contents.on('before-input-event', (event, input) => {
      const keys = shortcutOf(input, process.platform === 'darwin');
      if (input.type !== 'keyDown' || !this.#keys.has(keys)) return;
      event.preventDefault();
      sendEvent(this.#window(), 'snapshot.keys', { keys });
    });
    // The next showing makes a new one.
    contents.on('render-process-gone', () => this.close());
    contents.on('destroyed', () => this.#forget());
  }

  /** The window’s own zoom makes its pixels larger. */
  #place(view: WebContentsView, { bounds }: ShownView): void {
    const scale = this.#window()?.webContents.getZoomFactor() ?? 1;
    const edge = (value: number) => Math.round(value * scale);
    view.setBounds({
      x: edge(bounds.x),
      y: edge(bounds.y),
      width: edge(bounds.x + bounds.width) - edge(bounds.x),
      height: edge(bounds.y + bounds.height) - edge(bounds.y),
    });
  }

  #reveal(view: WebContentsView, { zoom, hidesOverlays }: ShownView): void {
    const contents = view.webContents;
    if (Math.abs(contents.getZoomFactor() - zoom) > 0.001) contents.setZoomFactor(zoom);
    if (this.#hasStyle && !hidesOverlays) {
      // Electron cannot take back a style of this origin; loading again keeps the place in the page.
      this.#isReady = false;
      this.#hasStyle = false;
      contents.reload();
      return;
    }
    if (hidesOverlays && !this.#hasStyle) this.#hideOverlays(contents);
    this.#setVisible(view, true);
    if (this.#wantsFocus) contents.focus();
  }

  #hideOverlays(contents: WebContents): void {
    this.#hasStyle = true;
    contents.insertCSS(OVERLAY_STYLE, { cssOrigin: 'user' }).catch(console.error);
  }

  #setVisible(view: WebContentsView, isVisible: boolean): void {
    view.setVisible(isVisible);
    this.#isVisible = isVisible;
  }

  #forget(): void {
    const view = this.#view;
    this.#view = undefined;
    this.#address = '';
    this.#isReady = false;
    this.#isVisible = false;
    this.#hasStyle = false;
    const window = this.#window();
    if (view && window && !window.isDestroyed()) window.contentView.removeChildView(view);
  }
}
