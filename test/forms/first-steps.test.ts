import { describe, expect, it } from 'vitest';
import { builtScript, COORDINATOR, call, HELPER, type Host, newHost, readyHost } from '../bundle.ts';

describe('first steps', async () => {
  const script = await builtScript();
  const ready = (): Host => readyHost(script);
  const tabs = (host: Host): string[] => host.workbook.tabs.map(({ name }) => name);
  const profileIn = (host: Host): string =>
    String(
      host
        .tab('Einstellungen')
        .values()
        .find((row) => row.Einstellung === 'Profil')?.Wert,
    );

  it('open after the first setup, with everything still to do', () => {
    const host = newHost(script);
    host.choose('Einrichten und reparieren');
    expect(host.ui.sidebar?.title).toBe('Erste Schritte');
    expect(call(host, 'firstStepsStart', {}).value).toMatchObject({
      lang: 'de',
      profile: 'shared',
      registered: 0,
      address: COORDINATOR,
      offered: expect.any(Number),
    });
  });

  it('ask for the language, proposed from the account, and turn the new sheet by one press', () => {
    const host = readyHost(script).as(COORDINATOR, 'de');
    expect(call(host, 'chooseLanguage', { lang: 'en' }).value).toEqual({ lang: 'de', sheetLang: 'en', left: [] });
    expect(tabs(host)).toContain('Visits');
    expect(tabs(host)).not.toContain('Einsätze');
    expect(call(host, 'firstStepsStart', {}).value).toMatchObject({ lang: 'de', sheetLang: 'en' });
    expect(call(host.as(HELPER), 'chooseLanguage', { lang: 'de' }).ok).toBe(false);
  });

  it('enter the known associations once, however often they are asked', () => {
    const host = ready();
    const { offered } = call(host, 'firstStepsStart', {}).value as { offered: number };
    expect(call(host, 'seedAssociations', { operation: 'op-seeds' }).value).toEqual({ added: offered });
    expect(call(host, 'seedAssociations', { operation: 'op-seeds' }).value).toEqual({ added: 0 });
    expect(call(host, 'firstStepsStart', {}).value).toMatchObject({ registered: offered, offered: 0 });
  });

  it('take a profile: the setting says so, empty tabs go, and another setup leaves it so', () => {
    const host = ready();
    expect(tabs(host)).toContain('Spenden');
    const taken = call(host, 'chooseProfile', { profile: 'network' });
    expect(taken.value).toEqual({ removed: [{ de: 'Spenden', en: 'Contributions' }], kept: [] });
    expect(profileIn(host)).toBe('Verbund');
    expect(tabs(host)).not.toContain('Spenden');
    expect(call(host, 'firstStepsStart', {}).value?.profile).toBe('network');
    host.choose('Einrichten und reparieren');
    expect(tabs(host)).not.toContain('Spenden');
    expect(host.choose('Transparenz prüfen')).toBeUndefined();
    expect(host.ui.alerts).toEqual([]);
  });

  it('leave a tab with rows where it is, and name it', () => {
    const host = ready();
    host.type('Tipps', 'C2', [['Haustür', 'Früh anfangen']]);
    const taken = call(host, 'chooseProfile', { profile: 'treasury' });
    expect(taken.value?.kept).toContainEqual({ de: 'Tipps', en: 'Tips' });
    expect(host.tab('Tipps').cell('D2').display).toBe('Früh anfangen');
    expect(tabs(host)).toEqual(expect.arrayContaining(['Spenden', 'Tipps', 'Koordination']));
    expect(tabs(host)).not.toContain('Anfragen');
  });

  it('take the elections away where only the known ones stand there, and leave them where somebody wrote', () => {
    const wahlen = { de: 'Wahlen', en: 'Elections' };
    const host = ready();
    expect(host.tab('Wahlen').rows().length).toBeGreaterThan(10);
    expect(call(host, 'chooseProfile', { profile: 'treasury' }).value?.removed).toContainEqual(wahlen);
    expect(tabs(host)).not.toContain('Wahlen');
    call(host, 'chooseProfile', { profile: 'shared' });
    expect(host.tab('Wahlen').rows().length).toBeGreaterThan(10);
    const first = host.tab('Wahlen').rowNumbers()[0];
    for (const cell of [`F${first}`, `Z${first}`]) {
      const held = host.tab('Wahlen').cell(cell).display;
      host.type('Wahlen', cell, 'Aus der Zeitung');
      expect(call(host, 'chooseProfile', { profile: 'treasury' }).value?.kept, cell).toContainEqual(wahlen);
      host.type('Wahlen', cell, held);
    }
  });

  it('bring a tab back with the profile that has it', () => {
    const host = ready();
    call(host, 'chooseProfile', { profile: 'network' });
    const gone = [{ de: 'Summen', en: 'Sums' }];
    expect(call(host, 'chooseProfile', { profile: 'shared' }).value).toEqual({ removed: gone, kept: [] });
    expect(tabs(host)).toContain('Spenden');
    expect(profileIn(host)).toBe('gemeinsam');
  });

  it('write the setting anew where someone deleted its row', () => {
    const host = ready();
    const line =
      host
        .tab('Einstellungen')
        .values()
        .findIndex((row) => row.Einstellung === 'Profil') + 2;
    host.person.deleteRows('Einstellungen', line);
    expect(call(host, 'chooseProfile', { profile: 'network' }).ok).toBe(true);
    expect(profileIn(host)).toBe('Verbund');
    expect(
      host
        .tab('Einstellungen')
        .values()
        .filter((row) => row.Einstellung === 'Profil'),
    ).toHaveLength(1);
  });

  it('wait for another script and then say so; nothing changes', () => {
    const host = ready();
    const release = host.locks.hold('document');
    expect(call(host, 'chooseProfile', { profile: 'network' }).problem?.code).toBe('busy');
    release();
    expect(profileIn(host)).toBe('gemeinsam');
    expect(tabs(host)).toContain('Spenden');
  });

  it('are for coordination where there is one', () => {
    const host = ready();
    host.type('Koordination', 'C2', [
      ['KV Beispielstadt', 'Koordination', COORDINATOR, 'nie', '01.11.2026', 'Formular'],
    ]);
    host.as(HELPER);
    expect(call(host, 'chooseProfile', { profile: 'treasury' }).problem?.code).toBe('forbidden');
    expect(call(host, 'seedAssociations', { operation: 'op-seeds' }).problem?.code).toBe('forbidden');
    host.as(COORDINATOR);
    expect(call(host, 'chooseProfile', { profile: 'everything' }).problem?.code).toBe('invalid');
  });
});
