import type { LivePage } from '../live-page.ts';

/** Leaves each element where an animation that was started by script has brought it. */
export async function animations({ each }: LivePage): Promise<void> {
  const byScript = document
    .getAnimations()
    .filter((animation) => !(animation instanceof CSSAnimation || animation instanceof CSSTransition));
  await each(byScript, (animation) => {
    animation.commitStyles();
    animation.cancel();
    return true;
  });
}
