import { Button, mergeClasses } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo } from 'react';
import { matrixOf } from '../../../../domain/overview/matrix';
import type { Register } from '../../../../domain/register/types';
import { useBaseStyles } from '../../../components/base-styles';
import { useScreen } from '../../../components/screen';
import { nlRoles } from '../../../text/nl-roles';
import { peopleToTalkWith } from '../../../view/talks';
import type { RolesViewProps } from '../roles-props';
import { MANY, Matrix } from './Matrix';
import { PeopleList } from './PeopleList';
import { SearchBar } from './SearchBar';
import { useSearch } from './use-search';

const words = nlRoles.search;

/** Who has which role? A matrix where there is room, else a list of people. */
export default function OverviewView(props: RolesViewProps) {
  const { register, day, query, onQuery, mayEdit, attention } = props;
  const base = useBaseStyles();
  const { width, announce } = useScreen();
  const write = useCallback((text: string) => onQuery({ search: text === '' ? undefined : text }), [onQuery]);
  const { text, sought, type } = useSearch(query.search ?? '', write);
  const gremium = shownGremium(register, query.gremium);
  const matrix = useMemo(() => matrixOf(register, { day, search: sought, gremium }), [register, day, sought, gremium]);
  const talks = useMemo(() => peopleToTalkWith(attention), [attention]);
  const shown = matrix.rows.length;
  const narrowed = sought.trim() !== '' || gremium !== '';
  const count = narrowed ? words.count(shown, matrix.total) : '';
  // Said once the words stand in the address: a sentence belongs to the address at which it was said, and not to each key.
  const settled = text === (query.search ?? '');
  useEffect(() => {
    if (settled && count !== '') announce(count);
  }, [settled, count, announce]);
  const name = register.gremia.find(({ id }) => id === gremium)?.name;
  const search = sought.trim();
  return (
    <>
      <SearchBar
        register={register}
        text={text}
        onType={type}
        gremium={gremium}
        onGremium={(id) => onQuery({ gremium: id })}
        count={count}
      />
      {shown === 0 && (
        <div className={base.section}>
          <p className={base.text}>
            {search === ''
              ? nlRoles.matrix.nobody
              : name === undefined
                ? words.none(search)
                : words.noneIn(search, name)}
          </p>
          {search !== '' && name !== undefined && (
            <Button
              appearance="transparent"
              className={mergeClasses(base.textButton)}
              onClick={() => onQuery({ gremium: '' })}
            >
              {words.seeAll}
            </Button>
          )}
        </div>
      )}
      {shown > 0 &&
        (width === 'breed' ? (
          <Matrix matrix={matrix} register={register} day={day} query={query} mayEdit={mayEdit} talks={talks} />
        ) : (
          <PeopleList matrix={matrix} register={register} query={query} talks={talks} />
        ))}
    </>
  );
}

/** The gremium that the user chose; with more than 40 people the AB until he or she chose. "" for everyone. */
function shownGremium(register: Register, asked: string | undefined): string {
  if (asked !== undefined) return register.gremia.some(({ id }) => id === asked) ? asked : '';
  if (register.people.length <= MANY) return '';
  return register.gremia.find(({ kind }) => kind === 'ab')?.id ?? '';
}
