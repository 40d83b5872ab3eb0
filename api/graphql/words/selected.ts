/**
 * Which fields a question asks for: what nobody asks for is not fetched.
 */
import { Kind, type FragmentDefinitionNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** The fields below a root field as dotted paths, fragments unfolded: `hops`, `hops.evidence` … */
export function selected({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const { selectionSet } of fieldNodes) collect(selectionSet, '', fragments, paths);
  return paths;
}

function collect(set: SelectionSetNode | undefined, above: string, fragments: Readonly<Record<string, FragmentDefinitionNode>>, paths: Set<string>): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) collect(fragments[selection.name.value]?.selectionSet, above, fragments, paths);
    else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, above, fragments, paths);
    else {
      const path = above === '' ? selection.name.value : `${above}.${selection.name.value}`;
      paths.add(path);
      collect(selection.selectionSet, path, fragments, paths);
    }
  }
}
