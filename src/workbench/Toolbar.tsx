import { useRef } from 'react';
import { Button, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { BOOKS, ownFile, type Source } from './books';
import { MESSAGES } from './messages';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit' },
  choice: { minWidth: 0, maxWidth: '100%' },
  unsaved: { color: tokens.colorStatusWarningForeground3 },
  local: { marginLeft: 'auto', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly source: Source | null;
  readonly unsaved: boolean;
  onSource(source: Source): void;
  onSave(): void;
}

export function Toolbar({ source, unsaved, onSource, onSave }: Props) {
  const styles = useStyles();
  const books = source && !BOOKS.includes(source) ? [...BOOKS, source] : BOOKS;
  return (
    <header className={styles.bar}>
      <Text as="h1" weight="semibold" className={styles.title}>
        {MESSAGES.title}
      </Text>
      <Select
        className={styles.choice}
        aria-label={MESSAGES.choose}
        value={source?.key ?? BOOKS[0]?.key}
        onChange={(_, { value }) => {
          const book = BOOKS.find(({ key }) => key === value);
          if (book) onSource(book);
        }}
      >
        {books.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </Select>
      <OpenButton onSource={onSource} />
      <Button appearance="primary" onClick={onSave} disabled={source === null}>
        {MESSAGES.save}
      </Button>
      <Text size={200} role="status" className={styles.unsaved}>
        {unsaved ? MESSAGES.unsaved : ''}
      </Text>
      <Text size={200} className={styles.local}>
        {MESSAGES.local}
      </Text>
    </header>
  );
}

function OpenButton({ onSource }: Pick<Props, 'onSource'>) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{MESSAGES.open}</Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.xls"
        hidden
        aria-label={MESSAGES.open}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onSource(ownFile(file));
          target.value = '';
        }}
      />
    </>
  );
}
