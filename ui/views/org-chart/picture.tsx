/**
 * A picture of `charts/`, rendered: the same elements as in print, nothing added.
 */
import { createElement, memo } from 'react';
import type { ReactNode } from 'react';
import type { Picture } from '../../../charts/picture/picture.ts';

const names = new Map<string, string>();

/** React's name of an SVG attribute: `stroke-width` is `strokeWidth`, `data-` stays. */
function reactName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const made = name.startsWith('data-') || name.startsWith('aria-') ? name : name.replace(/[-:]([a-z])/g, (_, letter: string) => letter.toUpperCase());
  names.set(name, made);
  return made;
}

function element(picture: Picture, key: number): ReactNode {
  const given: Record<string, string | number> = { key };
  for (const [name, value] of Object.entries(picture.attributes)) given[reactName(name)] = value;
  return createElement(picture.tag, given, ...picture.children.map((child, index) => (typeof child === 'string' ? child : element(child, index))));
}

/** A chart of thousands of elements is rendered again only when it is another picture. */
export const PictureView = memo(function PictureView({ picture }: { readonly picture: Picture }) {
  return element(picture, 0);
});
