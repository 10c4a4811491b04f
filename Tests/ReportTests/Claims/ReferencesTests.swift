import Disclosure
import Survey
import Testing

@testable import Analysis
@testable import Report

private func column(_ value: String, of question: String? = nil, wave: String? = nil) -> TableColumn
{
  TableColumn(
    question: question.map { Question.ID($0) }, value: value, label: value, heading: question ?? "",
    wave: wave)
}

/// Counts from 1 on, a row a value.
private func counts(
  _ name: String, rows: [String], columns: [TableColumn] = [.total]
) -> Finding {
  .table(
    name, rows: rows.map { TableRow(value: $0, label: $0, role: .part) }, columns: columns,
    cells: rows.indices.map { row in
      columns.indices.map { [.count(1 + row * columns.count + $0, base: 40)] }
    })
}

private func resolve(_ reference: String, _ findings: [Finding]) -> Result<
  ClaimedNumber, ClaimFault.Reason
> {
  References(Publication(of: findings, under: .none, rounding: .whole)).number(of: reference)
}

private let banner = [
  column("*"), column("art", of: "profession"), column("other", of: "profession"),
  column("other", of: "setting"),
]
private let waves = [column("*", wave: "2023"), column("*", wave: "2024")]
private let shares = [
  column("f", of: "sex", wave: "2023"), column("f", of: "sex", wave: "2024"),
]
private let findings = [
  counts("views", rows: ["yes", "no"], columns: banner),
  counts("waves", rows: ["yes"], columns: waves),
  counts("sexes", rows: ["yes"], columns: shares), counts("dots", rows: ["a", "a.b"]),
  counts("nasty", rows: ["a.b", "a.b.count"]),
  counts("alone", rows: ["Art, drama", "net:any"], columns: [column("x", of: "q")]),
  counts("twins", rows: ["a", "a.b"], columns: [column("b.c"), column("c")]),
]

struct ReferencesTests {
  @Test(
    arguments: [
      ("views.yes.count", 1), ("views.yes.*.count", 1), ("views.no.art.count", 6),
      ("views.no.profession:art.count", 6), ("views.no.setting:other.count", 8),
      ("waves.yes.2024.count", 2), ("waves.yes.2023:*.count", 1),
      ("sexes.yes.2024:f.count", 2), ("sexes.yes.2024:sex:f.count", 2),
      ("dots.a.count", 1), ("dots.a.b.count", 2), ("nasty.a.b.count.*.count", 2),
      ("nasty.a.b.*.count.count", 1),
      ("alone.Art, drama.count", 1), ("alone.net:any.x.count", 2), ("alone.net:any.q:x.count", 2),
      ("twins.a.b.b.c.count", 3),
    ])
  func `a reference leads to its number`(reference: String, number: Int) throws {
    #expect(try resolve(reference, findings).get().number?.units == number)
  }

  @Test(
    arguments: [
      ("views.yes.count.base", ClaimedNumber.Part.base, "40"),
      ("views.no.count.count", .count, "5"),
    ])
  func `a reference can be to a part of a finding`(
    reference: String, part: ClaimedNumber.Part, printed: String
  ) throws {
    let number = try resolve(reference, findings).get()
    #expect(number.part == part)
    #expect(number.printed == printed)
  }

  @Test(
    arguments: [
      (
        "views.yes.other.count",
        ["views.yes.profession:other.count", "views.yes.setting:other.count"]
      ),
      ("waves.yes.count", ["waves.yes.2023.count", "waves.yes.2024.count"]),
      ("sexes.yes.f.count", ["sexes.yes.2023:f.count", "sexes.yes.2024:f.count"]),
      (
        "nasty.a.b.count.count", ["nasty.a.b.count.*.count", "nasty.a.b.*.count.count"]
      ),
      ("twins.a.b.c.count", ["twins.a.b.c.count", "twins.a.b.c.count"]),
    ])
  func `a reference that may be to several is told with all of them`(
    reference: String, candidates: [String]
  ) {
    #expect(
      resolve(reference, findings) == .failure(.ambiguous(reference, candidates: candidates)))
  }

  @Test func `a reference to a table that isn't there is told with those that are`() {
    let known = findings.map(\.name)
    for reference in ["view.yes.count", "view", "", "views"] {
      let expected: ClaimFault.Reason =
        reference == "views"
        ? .unknown("views", known: resolvedNames(of: "views"))
        : .unknownTable(reference, known: known)
      #expect(resolve(reference, findings) == .failure(expected))
    }
  }

  @Test(arguments: ["views.yess.count", "views.yes.percent", "views.yes.count.sum", "views.yes"])
  func `a reference to a number that isn't there is told with those of its table`(
    reference: String
  ) {
    #expect(
      resolve(reference, findings)
        == .failure(.unknown(reference, known: resolvedNames(of: "views"))))
  }

  /// What the message offers has to work.
  @Test func `every name that is offered leads to one number, and no two to the same`() throws {
    for finding in findings where !["twins", "nasty"].contains(finding.name) {
      let names = resolvedNames(of: finding.name)
      let keys = try names.map { try resolve($0, findings).get().key }
      #expect(Set(keys).count == names.count && !names.isEmpty, "\(finding.name)")
    }
  }

  private func resolvedNames(of table: String) -> [String] {
    let publication = Publication(of: findings, under: .none, rounding: .whole)
    return publication.tables.first { $0.name == table }?.referenceNames ?? []
  }
}

extension Result where Success == ClaimedNumber, Failure == ClaimFault.Reason {
  fileprivate static func == (one: Self, other: Self) -> Bool {
    switch (one, other) {
    case (.success(let first), .success(let second)): first == second
    case (.failure(let first), .failure(let second)): first == second
    default: false
    }
  }
}
