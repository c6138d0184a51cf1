import type { LivePage } from '../live-page.ts';

/**
 * Shows each video by the picture it shows now, even when its file is not kept, and without the controls that
 * browsers add to all videos when scripts are off.
 */
export async function videos({ all, each, dataUrl }: LivePage): Promise<void> {
  const frameOf = (video: HTMLVideoElement): string | undefined => {
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0) return undefined;
    const canvas = document.createElement('canvas');
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    canvas.getContext('2d')?.drawImage(video, 0, 0);
    return canvas.toDataURL('image/jpeg', 0.92);
  };
  const roots = new Set<Document | ShadowRoot>();
  await each(all<HTMLVideoElement>('video'), async (video) => {
    const root = video.getRootNode();
    if (!video.controls && (root instanceof Document || root instanceof ShadowRoot)) {
      video.setAttribute('data-pressmark-bare', '');
      roots.add(root);
    }
    video.removeAttribute('autoplay');
    const isPosterShown = video.poster && video.currentTime === 0 && video.paused;
    const picture = isPosterShown ? await dataUrl(video.poster) : frameOf(video);
    if (picture) video.poster = picture;
    return true;
  });
  await each(roots, (root) => {
    const style = document.createElement('style');
    style.textContent = '[data-pressmark-bare]::-webkit-media-controls { display: none !important }';
    (root instanceof Document ? root.head : root).append(style);
    return true;
  });
}
