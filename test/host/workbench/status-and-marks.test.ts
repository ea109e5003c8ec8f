import { selectionOf, serviceOn, viewAt } from './support';

describe('what is selected, in figures', () => {
  const figures = () =>
    serviceOn((workbook) => {
      const sheet = workbook.addWorksheet('Ark1');
      sheet.addRows([[0.1, 'tekst'], [0.2], [{ formula: 'A1+A2', result: 0.3 }], [], [1000], [{ error: '#N/A' }]]);
      sheet.getColumn(1).numFmt = '#,##0.00';
      sheet.getRow(5).hidden = true;
    });

  test('is their sum and average in the format of the first number, and the count of all that is filled', async () => {
    const service = await figures();
    expect(await service.summary(selectionOf(0, 0, 3, 2))).toEqual({
      count: 4,
      numbers: 3,
      sum: '0,60',
      average: '0,20',
    });
  });

  test('leaves out hidden rows, empty cells and, of the sum, errors', async () => {
    const service = await figures();
    expect(await service.summary(selectionOf(0, 0, 1000, 1))).toMatchObject({ count: 4, numbers: 3, sum: '0,60' });
  });

  test('has no sum where there is no number, and is nothing for a single filled cell', async () => {
    const service = await serviceOn((workbook) => {
      workbook.addWorksheet('Ark1').addRows([['a', 'b'], ['c']]);
    });
    expect(await service.summary(selectionOf(0, 0, 2, 2))).toEqual({ count: 3, numbers: 0, sum: null, average: null });
    expect(await service.summary(selectionOf(1, 0, 1, 2))).toBeNull();
    expect(await service.summary(selectionOf(5, 5, 3, 3))).toBeNull();
  });
});

describe('marks of cells', () => {
  test('notes and links are given with their cell, also where it is empty', async () => {
    const service = await serviceOn((workbook) => {
      const sheet = workbook.addWorksheet('Ark1');
      sheet.getCell('A1').value = { text: 'Kilde', hyperlink: 'https://jobindsats.dk/' };
      sheet.getCell('B1').value = { text: 'Tal', hyperlink: "#'Ark1'!C3" };
      sheet.getCell('C1').note = { texts: [{ text: 'Foreløbigt ' }, { text: 'tal' }] };
      sheet.getCell('D1').value = 'uden';
    });
    expect((await viewAt(service, 0, 0))?.marks).toEqual({
      link: { address: 'https://jobindsats.dk/', isInside: false },
    });
    expect((await viewAt(service, 0, 1))?.marks).toEqual({ link: { address: "'Ark1'!C3", isInside: true } });
    expect((await viewAt(service, 0, 2))?.marks).toEqual({ note: 'Foreløbigt tal' });
    expect((await viewAt(service, 0, 3))?.marks).toBeNull();
  });

  test('the headers of a filter and of a table have its button, the cells below have none', async () => {
    const service = await serviceOn((workbook) => {
      const sheet = workbook.addWorksheet('Ark1');
      sheet.addRows([
        ['Område', 'Tal'],
        ['Ballerup', 1],
      ]);
      sheet.autoFilter = 'A1:B2';
      sheet.addTable({
        name: 'T',
        ref: 'D1',
        columns: [{ name: 'Mål', filterButton: true }],
        rows: [['1']],
      });
    });
    const marks = await Promise.all([0, 1, 3].map((column) => viewAt(service, 0, column)));
    expect(marks.map((view) => view?.marks?.filter)).toEqual([true, true, true]);
    expect((await viewAt(service, 1, 0))?.marks).toBeNull();
  });

  test('a number format that colours negative numbers does so', async () => {
    const service = await serviceOn((workbook) => {
      const sheet = workbook.addWorksheet('Ark1');
      sheet.addRows([[-5, 5]]);
      for (const address of ['A1', 'B1']) sheet.getCell(address).numFmt = '0;[Red]-0';
    });
    expect((await viewAt(service, 0, 0))?.look.color).toBe('#FF0000');
    expect((await viewAt(service, 0, 1))?.look.color).toBe('#000000');
  });
});

describe('column widths by hand', () => {
  const widthOf = async (service: Awaited<ReturnType<typeof serviceOn>>, column: number): Promise<number | undefined> =>
    (await service.layout('Ark1')).columns.find(({ index }) => index === column)?.width;

  test('are set in pixels, taken back and made again', async () => {
    const service = await serviceOn((workbook) => {
      workbook.addWorksheet('Ark1').getColumn(2).width = 20;
    });
    const before = [await widthOf(service, 1), await widthOf(service, 2)];
    await service.setColumnWidth('Ark1', 1, 210);
    expect([await widthOf(service, 1), await widthOf(service, 2)]).toEqual([210, before[1]]);
    await service.undo();
    expect(await widthOf(service, 1)).toBe(before[0]);
    await service.redo();
    expect(await widthOf(service, 1)).toBe(210);
    expect(await service.state()).toMatchObject({ canUndo: true, canRedo: false });
  });

  test('fit what the column holds when no width is given', async () => {
    const service = await serviceOn((workbook) => {
      workbook.addWorksheet('Ark1').addRows([['kort'], ['En overskrift, der er meget længere end kolonnen er bred']]);
    });
    const before = (await widthOf(service, 0)) ?? 0;
    await service.setColumnWidth('Ark1', 0, null);
    expect(await widthOf(service, 0)).toBeGreaterThan(3 * before);
  });

  test('are not changed on a protected sheet', async () => {
    const service = await serviceOn((workbook) => {
      void workbook.addWorksheet('Ark1').protect('', {});
    });
    await expect(service.setColumnWidth('Ark1', 0, 200)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(await service.state()).toMatchObject({ canUndo: false, changes: 0 });
  });
});
