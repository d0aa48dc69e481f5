import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { AS_FOUND, withColumns } from '../../../recognise/correction';
import { useDesk } from '../../hooks/useDesk';
import { useSay, useTold } from '../../hooks/useSay';
import type { Current } from '../../present/current';
import { Disclosure } from '../../components/Disclosure';
import { isBusy } from '../../state/state';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** What recognition was unsure of, each with the other readings that a person can choose; nothing where it was sure. */
export function DoubtList({ current }: { readonly current: Current }) {
  const { state, desk } = useDesk();
  const say = useSay();
  const told = useTold();
  const styles = useStyles();
  const { assessment, table } = current;
  const { doubts } = table.table;
  const kept = assessment.settings.layouts.get(table.id) ?? AS_FOUND;
  if (doubts.length === 0) return null;
  return (
    <Disclosure label={say('overview.doubts', { n: doubts.length })}>
      <ul className={styles.list}>
        {doubts.map(({ message, english, alternatives = [] }, index) => (
          <li key={index}>
            <Caption1>{told({ zh: message, en: english })}</Caption1>
            {alternatives.length > 0 && (
              <div className={styles.choices}>
                {alternatives.map(({ text, columns }) => (
                  <Button
                    key={text.zh}
                    size="small"
                    disabledFocusable={isBusy(state)}
                    onClick={() =>
                      void desk.ask({
                        kind: 'correct-layout',
                        table: table.id,
                        layout: withColumns(kept, columns),
                      })
                    }
                  >
                    {told(text)}
                  </Button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
