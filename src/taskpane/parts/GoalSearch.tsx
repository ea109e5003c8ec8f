import { Button, Input } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useEffect, useRef } from 'react';
import { useAnnounce } from '../state/announce';
import { useTranslator } from '../state/language';

/** As long as someone types, nothing is said. */
const PAUSE = 600;

interface GoalSearchProps {
  readonly query: string;
  /** Goals that are shown with it. */
  readonly count: number;
  readonly onSearch: (query: string) => void;
}

/** Searches the goals for a number, for words, for an area of effort. Says how many there are when the typing pauses. */
export function GoalSearch({ query, count, onSearch }: GoalSearchProps) {
  const translator = useTranslator();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const said = useRef(query);
  useEffect(() => {
    if (said.current === query) return undefined;
    const timer = window.setTimeout(() => {
      said.current = query;
      announce(translator.t('overview.filtered', { count }));
    }, PAUSE);
    return () => {
      window.clearTimeout(timer);
    };
  }, [announce, translator, query, count]);
  return (
    <Input
      input={{ ref: input, role: 'searchbox' }}
      aria-label={translator.t('overview.search')}
      placeholder={translator.t('overview.searchHint')}
      value={query}
      contentBefore={<SearchRegular aria-hidden="true" />}
      {...(query === ''
        ? {}
        : {
            contentAfter: (
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={translator.t('overview.searchClear')}
                onClick={() => {
                  onSearch('');
                  input.current?.focus();
                }}
              />
            ),
          })}
      onChange={(_event, { value }) => {
        onSearch(value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || query === '') return;
        event.preventDefault();
        onSearch('');
      }}
    />
  );
}
