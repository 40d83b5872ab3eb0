/**
 * Where in a document: a page and paragraph stay on one line, a longer place may wrap.
 */
export function Locator({ of }: { readonly of: string }) {
  const short = /^(?:p\. \d{1,6})?(?: ?¶ \d{1,6})?$/u.test(of);
  return <bdi className={short ? 'locator locator-short' : 'locator'} dir="ltr">{of}</bdi>;
}
