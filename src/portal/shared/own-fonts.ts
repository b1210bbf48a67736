/**
 * Offers our own Chinese fonts once the page stands (自带字体): the browser fetches a slice of them only where it has no font of its
 * own for a character that is shown.
 */
export function offerOwnFonts(): void {
  const { fonts } = document.documentElement.dataset;
  if (fonts === undefined) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = fonts;
  document.head.append(link);
}
