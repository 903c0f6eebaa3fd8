import type { PaperBlock, PaperCell, PaperModel } from '../../../../domain/documents/types';
import { hasMargins, SHEET_CLASS } from './print-rules';

/** A document as it goes to the printer: its own page, without anything of the screen. Its look stands in `printRules`. */
export function PaperSheet({ paper }: { readonly paper: PaperModel }) {
  return (
    <div className={SHEET_CLASS} lang="nl">
      <p>{paper.above}</p>
      <h1>{paper.title}</h1>
      <p className="rv-onder">{paper.below}</p>
      {keyed(paper.blocks, (block) =>
        block.kind === 'list' ? block.kind : 'text' in block ? block.text : block.label,
      ).map(([key, block]) => (
        <Block key={key} block={block} />
      ))}
      {!hasMargins() && <p className="rv-voet">{paper.foot}</p>}
    </div>
  );
}

/** What is printed has no ids, and the same text can stand there twice. */
function keyed<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly (readonly [string, Item])[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return [`${name} ${count}`, item];
  });
}

function Block({ block }: { readonly block: PaperBlock }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'text':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <dl>
          {keyed(block.items, ({ term }) => term).map(([key, { term, lines }]) => (
            <div key={key} className="rv-paar">
              <dt>{term}</dt>
              {lines.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <PaperTable block={block} />;
  }
}

function PaperTable({ block }: { readonly block: PaperBlock & { readonly kind: 'table' } }) {
  return (
    <table aria-label={block.label}>
      <colgroup>
        {keyed(block.widths, String).map(([key, width]) => (
          <col key={key} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        {keyed(block.head, (row) => row.map(({ text }) => text).join(' ')).map(([key, row]) => (
          <tr key={key}>
            {row.map(({ text, span }) => (
              <th key={text} scope="col" colSpan={span}>
                {text}
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {keyed(block.rows, (row) => row.map((cell) => cell.join(' ')).join(' ')).map(([key, [first, ...others]]) => (
          <tr key={key}>
            <th scope="row">
              <Lines cell={first ?? []} first />
            </th>
            {keyed(others, (cell) => cell.join(' ')).map(([place, cell]) => (
              <td key={place}>
                <Lines cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ cell, first = false }: { readonly cell: PaperCell; readonly first?: boolean }) {
  return keyed(cell, (line) => line).map(([key, line], at) => (
    <span key={key} className={first && at === 0 ? 'rv-regel rv-eerst' : 'rv-regel'}>
      {line}
    </span>
  ));
}
