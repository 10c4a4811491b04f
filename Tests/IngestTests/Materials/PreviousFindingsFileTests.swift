import Survey
import TestSupport
import Testing

@testable import Ingest

struct PreviousFindingsFileTests {
  private static let header =
    "study,table,kind,wave,segment,row_question,row,column_question,column,measure,unit,value,"
    + "lower,upper,count,base,weighted_base,status,note\n"

  private static func row(
    _ start: String = "small,roles", row: String = "lead", _ numbers: String = "33,6,79",
    status: String = ""
  ) -> String {
    "\(start),breakdown,,leads,role,\(row),,*,percent,percent,\(numbers),1,3,,\(status),synthetic rows\n"
  }

  private func read(_ text: String) throws -> PreviousFindings {
    let draft = try MaterialDraft(text)
    return try PreviousFindingsFile.read("material.csv", of: Study([]), in: draft.folder).findings
  }

  @Test func `each number is read with its interval and its status under its name`() throws {
    let key = FindingKey(
      table: "roles", segment: "leads", rowQuestion: "role", row: "lead", measure: "percent")
    let found = try read(Self.header + Self.row() + Self.row(row: "staff", ",,", status: "x"))
    #expect(found.file == "material.csv")
    #expect(found.figures.count == 2)
    #expect(found.figures[key] == .init(value: "33", lower: "6", upper: "79"))
    #expect(found.figures.values.contains(.init(value: "", status: "x")))
  }

  @Test func `a name that was kept from being a formula is read as it was`() throws {
    let found = try read(
      Self.header + Self.row(row: "'-x") + Self.row(row: "''-x") + Self.row(row: "'s")
        + Self.row(row: "*"))
    #expect(Set(found.figures.keys.map(\.row)) == ["-x", "'-x", "'s", "*"])
  }

  @Test(arguments: ["0.00000000000043", "2.575829303549", "1366.820000", "123456789012345678"])
  func `no number as it can be published is taken for one before rounding`(number: String) throws {
    #expect(
      try read(Self.header + Self.row("small,roles", "\(number),,")).figures.values.map(\.value)
        == [number])
  }

  @Test func `a day is a number's place`() throws {
    let found = try read(Self.header + Self.row("small,days", "2024-10-01,,"))
    #expect(found.figures.values.map(\.value) == ["2024-10-01"])
  }

  private static let faulty = [
    MaterialFault(
      "another study", header + row("1️⃣large,roles"),
      says: "the finding is of the study 'large', and this one is 'small'"),
    MaterialFault(
      "a number twice", header + row() + row("small,1️⃣roles"),
      says: "the number stands twice; the first is on line 2"),
    MaterialFault(
      "a value in words", header + row("small,roles", "1️⃣many,,"),
      says: "'value' is 'many', which is no number as it was published"),
    MaterialFault(
      "an exact value", header + row("small,roles", "1️⃣1e-05,,"),
      says: "'value' is '1e-05', which is no number as it was published"),
    MaterialFault(
      "a value before rounding", header + row() + row("small,ages", "1️⃣33.333333333333336,,"),
      says: "'value' is '33.333333333333336', a number before rounding, as '--exact' gives it"),
    MaterialFault(
      "a limit before rounding", header + row("small,roles", "50,1️⃣9.4310678712343812,90"),
      says: "'lower' is '9.4310678712343812', a number before rounding, as '--exact' gives it"),
    MaterialFault(
      "a day as a limit", header + row("small,roles", "33,1️⃣2024-10-01,"),
      says: "'lower' is '2024-10-01', which is no number as it was published"),
    MaterialFault(
      "a status that nobody knows", header + row(status: "1️⃣q"),
      says: "the status 'q' isn't known"),
    MaterialFault("a header alone", header, says: "there is no finding below the header"),
    MaterialFault(
      "another file", "1️⃣study,table,row,value\nsmall,roles,lead,33\n",
      says: "there is no column 'wave' in the header"),
  ]

  @Test(arguments: faulty)
  func `what isn't the file as it was published is refused in its place`(fault: MaterialFault)
    throws
  {
    let found = try faults { _ = try read(fault.marked.text) }
    #expect(found.first?.message == fault.message)
    #expect(found.first?.position == fault.position)
  }
}
