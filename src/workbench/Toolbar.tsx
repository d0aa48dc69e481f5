import { useRef } from 'react';
import { Button, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { BOOKS, type Book } from './books';
import { MESSAGES } from './messages';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  local: { marginLeft: 'auto', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly name: string;
  onBook(book: Book): void;
  onFile(file: File): void;
  onSave(): void;
}

export function Toolbar({ name, onBook, onFile, onSave }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <Text weight="semibold">{MESSAGES.title}</Text>
      <Select
        aria-label={MESSAGES.choose}
        defaultValue={BOOKS[0]?.path}
        onChange={(_, { value }) => {
          const book = BOOKS.find(({ path }) => path === value);
          if (book) onBook(book);
        }}
      >
        {BOOKS.map(({ path, label }) => (
          <option key={path} value={path}>
            {label}
          </option>
        ))}
      </Select>
      <Button onClick={() => input.current?.click()}>{MESSAGES.open}</Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={MESSAGES.open}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = '';
        }}
      />
      <Button appearance="primary" onClick={onSave}>
        {MESSAGES.save}
      </Button>
      <Text size={200}>{name}</Text>
      <Text size={200} className={styles.local}>
        {MESSAGES.local}
      </Text>
    </header>
  );
}
