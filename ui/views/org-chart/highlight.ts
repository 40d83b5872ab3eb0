/**
 * Lights up what the pointer or the focus is on: a line whole with both its ends, a unit with its ways to the top.
 *
 * Done on the drawn elements themselves, since drawing thousands of them again
 * for each movement of the pointer would be slow.
 */
import { waysUp } from '../../state/chart/walk.ts';
import type { ChartRelation } from '../../../charts/org-chart/types.ts';

export interface Target {
  /** `below`: the count of units that are not drawn. */
  readonly kind: 'unit' | 'relation' | 'posting' | 'below';
  readonly id: string;
}

/** What the chart drew under a pointer. */
export function targetOf(element: EventTarget | null): Target | null {
  if (!(element instanceof Element)) return null;
  const posting = element.closest('[data-posting]')?.getAttribute('data-posting');
  if (posting) return { kind: 'posting', id: posting };
  const relation = element.closest('[data-relation]')?.getAttribute('data-relation');
  if (relation) return { kind: 'relation', id: relation };
  const unit = element.closest('[data-part="box"]')?.getAttribute('data-unit');
  if (!unit) return null;
  return { kind: element.closest('[data-part="pill"]') ? 'below' : 'unit', id: unit };
}

export function light(root: Element, target: Target | null, relations: readonly ChartRelation[]): void {
  for (const lit of root.querySelectorAll('.lit')) lit.classList.remove('lit');
  if (target === null || target.kind === 'posting' || target.kind === 'below') return;
  const ways = target.kind === 'unit' ? waysUp(target.id, relations) : relations.filter(({ id }) => id === target.id);
  const units = new Set(target.kind === 'unit' ? [target.id] : ways.flatMap(({ subordinate, superior }) => [subordinate, superior]));
  for (const { id } of ways) for (const element of root.querySelectorAll(`[data-relation="${CSS.escape(id)}"]`)) element.classList.add('lit');
  for (const unit of units) root.querySelector(`[data-part="box"][data-unit="${CSS.escape(unit)}"]`)?.classList.add('lit');
}

/** The ring of the focus, drawn on the box that the outline list is at. */
export function ring(root: Element, unit: string | null): Element | null {
  for (const ringed of root.querySelectorAll('.at')) ringed.classList.remove('at');
  const box = unit === null ? null : root.querySelector(`[data-part="box"][data-unit="${CSS.escape(unit)}"]`);
  box?.classList.add('at');
  return box;
}
