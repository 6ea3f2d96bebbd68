import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examplePanel } from "@/components/campaign/panel/example";
import { readDay, readHeader, readLanguage, readRelation } from "@/lib/campaigns/import/columns";
import { decodeFile } from "@/lib/campaigns/import/decode";
import { addressesOf, countPanel, readPanel } from "@/lib/campaigns/import/rules";
import { type KnownPanel, outsideKey, panelColumns, panelLimits } from "@/lib/campaigns/import/schema";
import { messagesOf } from "@/lib/i18n/messages";

const nothing: KnownPanel = { people: new Map(), raters: new Map(), interviewers: new Map(), seats: new Map() };
const marie = { memberId: "m-1", name: "Marie Lopez" };
const withMarie: KnownPanel = { ...nothing, interviewers: new Map([["marie@firm.test", marie]]) };

const header =
  "Person name;Person e-mail;Job title;Person language;Relation;Rater name;Rater e-mail;Rater language;Rater time zone;Interview date";
const panel = (...lines: string[]) => [header, ...lines].join("\n");

/** What is wrong, as `line reason column`. */
const wrong = (text: string, known = nothing) =>
  readPanel(text, known).problems.map(({ line, reason, column }) => `${line} ${reason}${column ? ` ${column}` : ""}`);

describe("reading a panel", () => {
  it("takes one person and one rater a line, whatever the order and language of the headers", () => {
    const text = [
      "Adresse électronique de l’évaluateur\tLien\tNom de la personne\tE-mail de la personne\tNom de l'évaluateur\tLangue de l’évaluateur",
      "BO@Firm.test\tCollègue\t Ana   Ruiz \tAna@Firm.test\tBo Lind\tanglais",
    ].join("\r\n");
    expect(readPanel(text, nothing)).toEqual({
      problems: [],
      problemCount: 0,
      lines: [
        {
          line: 2,
          person: { email: "ana@firm.test", name: "Ana Ruiz", jobTitle: null, locale: null },
          rater: { kind: "peer", email: "bo@firm.test", name: "Bo Lind", locale: "en", timeZone: null },
        },
      ],
    });
  });

  it("takes a line without rater as the person alone, and an interviewer by account with the day of the interview", () => {
    const { lines, problems } = readPanel(
      panel(
        "Ana;ana@firm.test;KAM;fr;;;;;;",
        "Bo;bo@firm.test;;;RH;;Marie@firm.test;;;31/12/2026",
        "Bo;bo@firm.test;;;self;;;;;",
      ),
      withMarie,
    );
    expect(problems).toEqual([]);
    expect(lines.map(({ rater }) => rater)).toEqual([
      null,
      { kind: "hr", email: "marie@firm.test", memberId: "m-1", interviewOn: new Date("2026-12-31") },
      { kind: "self" },
    ]);
  });

  it("keeps cells that look like formulas as text", () => {
    const { lines, problems } = readPanel(
      panel('"=HYPERLINK(""x"")";ana@firm.test;+1;;peer;@Bo;bo@firm.test;;;'),
      nothing,
    );
    expect(problems).toEqual([]);
    expect(lines[0]?.person).toMatchObject({ name: '=HYPERLINK("x")', jobTitle: "+1" });
    expect(lines[0]?.rater).toMatchObject({ name: "@Bo" });
  });

  it("keeps quotation marks inside a cell", () => {
    const { lines, problems } = readPanel(panel('Robert "Bob" Lind;bob@firm.test;;;;;;;;'), nothing);
    expect(problems).toEqual([]);
    expect(lines[0]?.person.name).toBe('Robert "Bob" Lind');
  });

  it("recognises tab, semicolon and comma by the header, and cells in quotation marks that hold them", () => {
    for (const delimiter of ["\t", ";", ","]) {
      const text = [
        ["Name, full", "Email"],
        ['"Ruiz; Ana\t, x"', "ana@firm.test"],
      ]
        .map((cells) => cells.join(delimiter))
        .join("\n")
        .replace("Name, full", "Name");
      expect(readPanel(text, nothing).lines[0]?.person.name).toBe("Ruiz; Ana , x");
    }
  });

  it.each([
    ["an address that is none", "Ana;ana@;;;;;;;;", "2 not-an-email Person e-mail"],
    ["no name", ";ana@firm.test;;;;;;;;", "2 required Person name"],
    ["a name of more than 120 characters", `${"a".repeat(121)};ana@firm.test;;;;;;;;`, "2 too-long Person name"],
    ["an unknown relation", "Ana;ana@firm.test;;;friend;Bo;bo@firm.test;;;", "2 unknown-relation Relation"],
    ["a rater without relation", "Ana;ana@firm.test;;;;Bo;bo@firm.test;;;", "2 required Relation"],
    ["a rater without address", "Ana;ana@firm.test;;;peer;Bo;;;;", "2 required Rater e-mail"],
    ["a rater without name", "Ana;ana@firm.test;;;peer;;bo@firm.test;;;", "2 required Rater name"],
    ["an unknown language", "Ana;ana@firm.test;;de;;;;;;", "2 unknown-language Person language"],
    ["an unknown time zone", "Ana;ana@firm.test;;;peer;Bo;bo@firm.test;;Paris;", "2 unknown-time-zone Rater time zone"],
    [
      "a date that does not exist",
      "Ana;ana@firm.test;;;HR;;marie@firm.test;;;31/02/2026",
      "2 unreadable-date Interview date",
    ],
    [
      "an interview with a colleague",
      "Ana;ana@firm.test;;;peer;Bo;bo@firm.test;;;2026-12-01",
      "2 no-interview Interview date",
    ],
    ["somebody rating themselves", "Ana;ana@firm.test;;;peer;Ana;ANA@firm.test;;;", "2 rates-themselves Rater e-mail"],
    [
      "a self-assessment by somebody else",
      "Ana;ana@firm.test;;;self;Bo;bo@firm.test;;;",
      "2 two-relations Rater e-mail",
    ],
    ["an interviewer without account", "Ana;ana@firm.test;;;HR;Zoé;zoe@firm.test;;;", "2 no-account Rater e-mail"],
    ["more cells than headers", "Ana;ana@firm.test;;;;;;;;;x", "2 too-many-cells"],
    [
      "a cell of more than 1,000 characters",
      `${"a".repeat(1_001)};ana@firm.test;;;;;;;;`,
      "2 cell-too-long Person name",
    ],
    ["a control character", "A\u0000na;ana@firm.test;;;;;;;;", "2 not-text Person name"],
  ])("names the line and column of %s", (_, line, expected) => {
    expect(wrong(panel(line), withMarie)).toEqual([expected]);
    expect(readPanel(panel(line), withMarie).lines).toEqual([]);
  });

  it("names each of several wrong cells of a line", () => {
    expect(wrong(panel("Ana;ana;;xx;friend;;;;;"))).toEqual([
      "2 not-an-email Person e-mail",
      "2 unknown-language Person language",
      "2 unknown-relation Relation",
    ]);
  });

  it("finds lines that say the same twice, one address with two names, and one human being in two relations", () => {
    expect(
      wrong(
        panel(
          "Ana;ana@firm.test;;;peer;Bo Lind;bo@firm.test;;;",
          "Ana;ana@firm.test;;;collègue;Bo Lind;BO@firm.test;;;",
          "Ana;ana@firm.test;;;client;Bo Lind;bo@firm.test;;;",
          "Ann;ana@firm.test;;;peer;Di;di@firm.test;;;",
          "Cy;cy@firm.test;;;peer;Bob Lind;bo@firm.test;;;",
          "Cy;cy@firm.test;;;;;;;;",
          "Cy;cy@firm.test;;;;;;;;",
        ),
      ),
    ).toEqual([
      "3 doubled-line Rater e-mail",
      "4 two-relations Relation",
      "5 two-names Person name",
      "6 two-names Rater name",
      "8 doubled-line Person e-mail",
    ]);
  });

  it("does not take accents and capitals for another name", () => {
    expect(wrong(panel("Zoé Noël;zoe@firm.test;;;;;;;;", "ZOE NOEL;zoe@firm.test;;;peer;Bo;bo@firm.test;;;"))).toEqual(
      [],
    );
  });

  it("judges a line by what is known: other names, archived people, seats in another relation", () => {
    const known: KnownPanel = {
      ...nothing,
      people: new Map([
        ["ana@firm.test", { candidateId: "1", name: "Ana Ruiz", isArchived: false }],
        ["cy@firm.test", { candidateId: "2", name: "Cy", isArchived: true }],
      ]),
      raters: new Map([[outsideKey("peer", "bo@firm.test"), { name: "Bo Lind" }]]),
      seats: new Map([["ana@firm.test", new Map([["di@firm.test", "customer" as const]])]]),
    };
    const text = panel(
      "Ann Ruz;ana@firm.test;;;;;;;;",
      "Ana Ruiz;ana@firm.test;;;peer;Robert;bo@firm.test;;;",
      "Ana Ruiz;ana@firm.test;;;peer;Di;di@firm.test;;;",
      "Cy;cy@firm.test;;;;;;;;",
    );
    expect(wrong(text, known)).toEqual([
      "2 two-names Person name",
      "3 two-names Rater name",
      "4 two-relations Relation",
      "5 archived Person e-mail",
    ]);
    expect(readPanel(text, known).problems[0]?.found).toBe("Ana Ruiz");
  });

  it("names unknown and doubled columns and misses required ones, and reads nothing below them", () => {
    const read = readPanel("Name;Shoe size;Nom;Score\nAna;38;;5", nothing);
    expect(read.lines).toEqual([]);
    expect(read.problems.map(({ reason, column, found }) => `${reason} ${column ?? found}`)).toEqual([
      "unknown-column Shoe size",
      "doubled-column Nom",
      "unknown-column Score",
      "missing-column personEmail",
    ]);
  });

  it("says when there is nothing to read", () => {
    for (const text of ["", " \n\t\n", "Name;Email\n", "Name;Email\n;\n"])
      expect(wrong(text)[0]).toContain("nothing-to-read");
  });

  it("counts lines as an editor does, over empty lines and cells of several lines", () => {
    const text = '\uFEFFName;Email\r\n\r\n"Ana\r\nRuiz";ana@firm.test\r\nBo;bo@\r\n;\r\nCy;cy@';
    expect(wrong(text)).toEqual(["5 not-an-email Email", "7 not-an-email Email"]);
    expect(readPanel(text, nothing).lines).toMatchObject([{ line: 3, person: { name: "Ana Ruiz" } }]);
  });

  it("points to where a quotation mark opens that never closes, and keeps what stands before", () => {
    const read = readPanel('Name;Email\nAna;ana@firm.test\n\n"Bo;bo@firm.test\nCy;cy@firm.test', nothing);
    expect(read.problems.map(({ line, reason }) => `${line} ${reason}`)).toEqual(["4 bad-quotes"]);
    expect(read.lines).toHaveLength(1);
  });

  it("keeps to its limits: lines, columns, and how many problems are listed", () => {
    const people = (count: number) =>
      ["Name;Email", ...Array.from({ length: count }, (_, i) => `P${i};p${i}@firm.test`)].join("\n");
    expect(readPanel(people(panelLimits.lines), nothing).lines).toHaveLength(panelLimits.lines);
    expect(wrong(people(panelLimits.lines + 1))).toEqual(["5002 too-many-lines"]);
    expect(wrong(`${"x;".repeat(panelLimits.columns)}x\n`)).toEqual(["1 too-many-columns"]);
    const bad = readPanel(`Name;Email\n${"x;y\n".repeat(300)}`, nothing);
    expect([bad.problems.length, bad.problemCount]).toEqual([200, 300]);
  });

  it("cuts what it found short, by whole characters", () => {
    const [first] = readPanel(panel(`${"😀".repeat(130)};ana@firm.test;;;;;;;;`), nothing).problems;
    expect(first?.found).toBe(`${"😀".repeat(59)}…`);
  });

  it("never throws, whatever it is given, and every line it names is one of the text", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "peer",
        "HR",
        "self",
        "ana@firm.test",
        "Ana",
        '"',
        '""',
        "\n",
        ";",
        "=1+1",
        "__proto__",
        "2026-01-01",
      ),
    );
    const line = fc.array(cell, { maxLength: 14 });
    const odd = fc
      .tuple(
        fc.constantFrom(header, "Name;Email", "Name\tEmail", "Nom,Courriel", '"Name";"Email"', ""),
        fc.array(line),
        fc.constantFrom(";", ",", "\t"),
        fc.constantFrom("\n", "\r\n", "\r"),
      )
      .map(([head, lines, delimiter, end]) => [head, ...lines.map((cells) => cells.join(delimiter))].join(end));
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: "binary" })), (text) => {
        const read = readPanel(text, withMarie);
        addressesOf(text);
        const count = text.split(/\r\n?|\n/).length;
        for (const { line } of [...read.lines, ...read.problems]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(count);
        }
        expect(read.problemCount).toBeGreaterThanOrEqual(read.problems.length);
      }),
      { numRuns: 120 },
    );
  });

  it("reads back what was quoted: any names, on the lines where they begin", () => {
    const name = fc
      .string({ minLength: 1, maxLength: 40, unit: "grapheme" })
      .map((text) => text.replace(/\p{Cc}/gu, " "))
      .filter((text) => text.trim() !== "" && text.isWellFormed());
    const gap = fc.constantFrom("", "\n", "\n\n");
    fc.assert(
      fc.property(fc.array(fc.tuple(gap, name, fc.boolean()), { minLength: 1, maxLength: 20 }), (people) => {
        let text = "Name,Email";
        const expected: [number, string][] = [];
        people.forEach(([before, each, isSplit], i) => {
          text += `\n${before}`;
          expected.push([text.split("\n").length, `${each}${isSplit ? " x" : ""}`.replace(/\s+/g, " ").trim()]);
          text += `"${each.replaceAll('"', '""')}${isSplit ? "\nx" : ""}",p${i}@firm.test`;
        });
        const read = readPanel(text, nothing);
        expect(read.problems).toEqual([]);
        expect(read.lines.map(({ line, person }) => [line, person.name])).toEqual(expected);
      }),
    );
  });
});

describe("counting a panel", () => {
  it("counts each human being, rater and seat once, and tells new from known", () => {
    const known: KnownPanel = {
      people: new Map([["ana@firm.test", { candidateId: "1", name: "Ana", isArchived: false }]]),
      raters: new Map([[outsideKey("peer", "bo@firm.test"), { name: "Bo" }]]),
      interviewers: new Map([["marie@firm.test", marie]]),
      seats: new Map([
        [
          "ana@firm.test",
          new Map([
            ["", "self"],
            ["bo@firm.test", "peer"],
          ] as const),
        ],
      ]),
    };
    const { lines } = readPanel(
      panel(
        "Ana;ana@firm.test;;;peer;Bo;bo@firm.test;;;",
        "Ana;ana@firm.test;;;HR;;marie@firm.test;;;",
        "Cy;cy@firm.test;;;peer;Bo;bo@firm.test;;;",
        "Cy;cy@firm.test;;;manager;Di;di@firm.test;;;",
      ),
      known,
    );
    const counts = { newPeople: 1, knownPeople: 1, newRaters: 1, knownRaters: 2 };
    expect(countPanel(lines, known, true)).toEqual({ ...counts, newSeats: 4, takenSeats: 2 });
    expect(countPanel(lines, known, false)).toEqual({ ...counts, newSeats: 3, takenSeats: 1 });
  });
});

describe("an uploaded file", () => {
  const text = "Nom;Adresse\nÉlodie;e@firm.test";

  it("is read as UTF-8 with or without its mark, and as UTF-16 with it", () => {
    const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
    for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`), utf16, Buffer.from(utf16).swap16()])
      expect(decodeFile(bytes)).toBe(text);
  });

  it("is refused in any other encoding rather than guessed", () => {
    expect(decodeFile(Buffer.from(text, "latin1"))).toBeNull();
    expect(decodeFile(Uint8Array.of(0xff, 0xfe, 0x41))).toBeNull();
  });
});

describe("words of the table", () => {
  it("are understood in both languages", () => {
    expect(
      ["E-mail", "Courriel", "Adresse électronique", "Person e-mail", "adresse de la personne"].map(readHeader),
    ).toEqual(Array(5).fill("personEmail"));
    expect(["Rater e-mail address", "E-mail de l’évaluateur", "Courriel de l'evaluateur"].map(readHeader)).toEqual(
      Array(3).fill("raterEmail"),
    );
    expect(["Fuseau horaire", "Rater time zone"].map(readHeader)).toEqual(Array(2).fill("raterTimeZone"));
    expect(["Score", "constructor", ""].map(readHeader)).toEqual([null, null, null]);
    expect(["RH", "Interviewer", "N+1", "Pair", "client", "auto-évaluation", "toString"].map(readRelation)).toEqual([
      "hr",
      "hr",
      "manager",
      "peer",
      "customer",
      "self",
      null,
    ]);
    expect(["FR", "Anglais", "Français", "en-GB", "de"].map(readLanguage)).toEqual(["fr", "en", "fr", "en", null]);
  });

  it("know days, day first where the year comes last", () => {
    expect(
      ["2026-02-28", "1/3/2026", "01.03.2026", "29/02/2028"].map((text) => readDay(text)?.toISOString().slice(0, 10)),
    ).toEqual(["2026-02-28", "2026-03-01", "2026-03-01", "2028-02-29"]);
    expect(["29/02/2026", "2026-13-01", "3/1/26", "12/31/2026", "tomorrow", "0/1/2026"].map(readDay)).toEqual(
      Array(6).fill(null),
    );
  });
});

describe("the example beside the form", () => {
  it.each(["en", "fr"] as const)("can be imported as it stands (%s)", (locale) => {
    const { columns } = messagesOf(locale).panel.import;
    const text = examplePanel(
      locale,
      panelColumns.map((column) => columns[column]),
    );
    expect(readPanel(text, nothing)).toMatchObject({ problemCount: 0, lines: { length: 4 } });
  });
});
