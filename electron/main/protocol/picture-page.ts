/** A page that shows one picture as wide as it is, or as wide as the view. Nothing in it comes from a capture. */
export function picturePage(address: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Picture</title>
<style>
  html { background: #fff; color-scheme: light }
  body { margin: 0 }
  img { display: block; max-inline-size: 100%; margin: 0 auto }
</style>
<img src="${address}" alt="The picture as it was kept">
</html>
`;
}
