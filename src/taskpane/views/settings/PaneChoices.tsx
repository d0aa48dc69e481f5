import { Field, Select, Switch } from '@fluentui/react-components';
import { useNarrow } from '../../components/narrow';
import { Part } from '../../components/Part';
import { usePreferences } from '../../hooks/usePreferences';
import { useSay } from '../../hooks/useSay';

const LANGUAGES = ['zh', 'en'] as const;
const THEMES = ['light', 'dark'] as const;

/** What one person sets for the pane on this computer. */
export function PaneChoices() {
  const { preferences, set } = usePreferences();
  const say = useSay();
  const narrow = useNarrow();
  const chosen = <T extends string>(options: readonly T[], value: string) =>
    options.find((one) => one === value) ?? null;
  return (
    <Part title={say('settings.pane')} note={say('settings.pane-note')}>
      <Field label={say('settings.language')}>
        <Select
          select={{ className: narrow }}
          value={preferences.language ?? ''}
          onChange={(_, { value }) => set({ language: chosen(LANGUAGES, value) })}
        >
          <option value="">{say('settings.language.host')}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {say(`settings.language.${language}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('settings.theme')}>
        <Select
          select={{ className: narrow }}
          value={preferences.theme ?? ''}
          onChange={(_, { value }) => set({ theme: chosen(THEMES, value) })}
        >
          <option value="">{say('settings.theme.host')}</option>
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {say(`settings.theme.${theme}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field hint={say('settings.preview-note')}>
        <Switch
          label={say('settings.preview')}
          checked={preferences.preview}
          onChange={(_, { checked }) => set({ preview: checked })}
        />
      </Field>
    </Part>
  );
}
