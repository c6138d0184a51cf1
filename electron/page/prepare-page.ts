import type { Step } from './live-page.ts';
import { animations } from './steps/animations.ts';
import { blobs } from './steps/blobs.ts';
import { canvases } from './steps/canvases.ts';
import { currentSources } from './steps/current-sources.ts';
import { formState } from './steps/form-state.ts';
import { lazyImages } from './steps/lazy-images.ts';
import { loadedAgain } from './steps/loaded-again.ts';
import { lostStates } from './steps/lost-states.ts';
import { recordedAgain } from './steps/recorded-again.ts';
import { structuredData } from './steps/structured-data.ts';
import { styleSheets } from './steps/style-sheets.ts';
import { svgUses } from './steps/svg-uses.ts';
import { topLayer } from './steps/top-layer.ts';
import { videos } from './steps/videos.ts';
import { looksInPage } from './view/looks.ts';
import { resourcesOfPage } from './view/resources.ts';
import { rootsOfPage } from './view/roots.ts';
import { sheetTexts } from './view/sheet-texts.ts';

/** In the order in which they are done: what the script of a page holds in memory first. */
const STEPS: Readonly<Record<string, Step>> = {
  animations,
  lostStates,
  topLayer,
  structuredData,
  formState,
  canvases,
  videos,
  svgUses,
  blobs,
  currentSources,
  lazyImages,
  recordedAgain,
  loadedAgain,
  styleSheets,
};

/**
 * The source of a function that makes a frame's document ready to be taken: what lives only in memory is
 * written into the document. To be called in an isolated world of each frame, through `Runtime.callFunctionOn`.
 * Its first argument are `PrepareOptions`, the others the frame's closed shadow roots; it answers with a
 * `PrepareReport`, within its time, and never throws.
 */
export const PREPARE_PAGE = `async function (options, ...closedRoots) {
  const changed = {};
  const problems = [];
  let name = 'opening';
  const note = ({ problem }) => {
    if (problem === undefined) changed[name] = (changed[name] ?? 0) + 1;
    else if (problems.length < 50) problems.push(name + ': ' + String(problem).slice(0, 200));
  };
  try {
    const roots = (${rootsOfPage})(closedRoots, options.withinMs, note);
    const resources = (${resourcesOfPage})(options.maxDataUrlBytes, roots.leftMs);
    const page = { ...roots, ...resources, ...(${sheetTexts})(), ...(${looksInPage})() };
    const steps = {${Object.entries(STEPS).map(([name, step]) => `${name}: ${step}`)}};
    for (const [next, step] of Object.entries(steps)) {
      name = next;
      try { await step(page); } catch (problem) { note({ problem }); }
    }
  } catch (problem) { note({ problem }); }
  return { changed, problems };
}`;
