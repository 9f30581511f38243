import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/day.ts';
import { allSettings, readSettings, settingNamed, settingRefused, settingText } from '../../src/settings/index.ts';

describe('each setting', () => {
  test.each(allSettings.map((one) => [one.key, one] as const))(
    '%s reads its preset and each word of its list, in both languages',
    (_key, setting) => {
      for (const lang of ['de', 'en'] as const)
        for (const { [lang]: word } of [setting.preset, ...setting.words])
          if (word !== '') expect(setting.read(word, lang).ok, word).toBe(true);
    },
  );

  test.each(allSettings.filter(({ key }) => key !== 'sheetId').map((one) => [one.key, one] as const))(
    '%s is refused in words where nobody can read it, with an example that is read',
    (key, setting) => {
      for (const lang of ['de', 'en'] as const) {
        const refused = settingRefused(key, 'quatsch', lang);
        expect(refused?.[lang]).toContain(refused?.example[lang]);
        expect(setting.read(refused?.example[lang] ?? '', lang).ok).toBe(true);
      }
      expect(settingRefused(key, ' ', 'de')).toBeUndefined();
    },
  );

  test('is known by its name in either language, in any case', () => {
    expect(settingNamed('mails  zur auswertung')?.key).toBe('mailEvaluation');
    expect(settingNamed('Mails of the Evaluation')?.key).toBe('mailEvaluation');
    expect(settingNamed('Wetter')).toBeUndefined();
  });
});

describe('readSettings', () => {
  test('reads what people type', () => {
    const typed = {
      ...{ language: 'Englisch', profile: 'KASSE', donorNumbersPartyWide: 'Wahr', smallestCell: '10' },
      ...{ setUpOn: '30 Aug 2026', exampleData: 'Nein', mailUrgent: ' ja ' },
    };
    expect(readSettings(typed)).toMatchObject({
      ...{ language: 'en', profile: 'treasury', donorNumbersPartyWide: true, smallestCell: 10 },
      ...{ setUpOn: day('2026-08-30'), exampleData: false, mailUrgent: true },
    });
  });

  test('falls back to the presets', () => {
    const typed = { language: 'quatsch', profile: 'x', smallestCell: '1', setUpOn: '2026', exampleData: '?' };
    expect(readSettings(typed)).toMatchObject({
      ...{ language: 'de', profile: 'shared', smallestCell: 5, setUpOn: undefined, exampleData: false, layout: 1 },
    });
    expect(readSettings({ language: 'entweder' }).language).toBe('de');
  });

  test('a year that the sheet took for a number is that year', () => {
    expect(settingText(2026)).toBe('2026');
    expect(settingText(true)).toBe('WAHR');
  });
});
