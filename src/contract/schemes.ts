/** The app's own pages. */
export const APP_SCHEME = 'pressmark';
/** The one address of the window. */
export const APP_ORIGIN = `${APP_SCHEME}://app`;
/** Sealed bytes, one origin per snapshot: `pressmark-snap://<snapshot id>/`. */
export const SNAPSHOT_SCHEME = 'pressmark-snap';
