import Survey
import TestSupport
import Testing

@testable import Ingest

struct REDCapDictionaryTests {
  private static let words = """
    "Variable / Field Name","Form Name","Field Type","Field Label",\
    "Choices, Calculations, OR Slider Labels","Text Validation Type OR Show Slider Number",\
    Identifier?,"Branching Logic (Show field only if...)","Matrix Group Name","Matrix Ranking?"
    record_id,intake,text,"Record",,,,,,
    role,intake,radio,"<b>Your role</b>","1, Lead|2, Staff, senior | -9, Not said",,,,,
    kit,intake,checkbox,Kit,"a, A|b,B|0, None",,,[role] = '1',,
    pay,intake,text,Pay,,number,,,,
    age,intake,text,Age,,integer,,,,
    total,intake,calc,Total,"[pay] * 12, rounded",,,,,
    seen,intake,yesno,Seen?,,,,,,
    fit,intake,truefalse,Fit?,,,,,,
    day,intake,text,Day,,date_ymd,,,,
    hello,intake,descriptive,"Hello, you",,,,,,
    mail,intake,text,How to reach you,,email,,,,
    ward,intake,text,Ward,,,y,,,
    tel,intake,text,Phone number,,phone,y,,,
    nice,intake,radio,Nice,"1, Yes",,,,agree,y

    """

  private static let names = """
    field_name,form_name,field_type,field_label,select_choices_or_calculations,identifier
    role,intake,dropdown,Your role,"1, Lead | 2, Staff",y

    """

  private static func entry(_ name: String) throws -> ExportLabels.Entry {
    try #require(try REDCapDictionary().read(words).entries[name])
  }

  @Test(arguments: [words, names])
  func `a dictionary is known by its header, in words or in names`(text: String) throws {
    #expect(REDCapDictionary().recognise(try ExportHead(text)) != nil)
    #expect(try REDCapDictionary().read(text).entries["role"]?.label(of: "1") == "Lead")
  }

  @Test func `a value stands before the first comma, with or without blanks at the bars`() throws {
    let role = try Self.entry("role")
    #expect(role.options.map(\.value) == ["1", "2", "-9"])
    #expect(role.options.map(\.label) == ["Lead", "Staff, senior", "Not said"])
    #expect(role.text == "Your role")
    #expect(try Self.entry("kit").options.map(\.value) == ["a", "b", "0"])
    #expect(try Self.entry("seen").options.map(\.label) == ["Yes", "No"])
    #expect(try Self.entry("fit").options.map(\.label) == ["True", "False"])
    #expect(try Self.entry("total").options.isEmpty)
  }

  @Test(arguments: [
    ("role", ExportLabels.Entry.Kind.single), ("kit", .multiple), ("pay", .number),
    ("age", .number), ("total", .number), ("seen", .single), ("fit", .single), ("day", .date),
    ("ward", .text),
  ])
  func `the field's type and the check of its text say what an answer is`(
    name: String, kind: ExportLabels.Entry.Kind
  ) throws {
    #expect(try Self.entry(name).kind == kind)
  }

  @Test(arguments: [
    ("mail", PersonalDetail.email), ("ward", .identifier), ("tel", .telephone), ("role", nil),
  ])
  func `a flag, a check or a name says what is personal`(
    name: String, detail: PersonalDetail?
  ) throws {
    #expect(try Self.entry(name).personal == detail)
  }

  @Test func `routing and grids are noted, and texts in between hold no answers`() throws {
    #expect(try Self.entry("kit").note == "shown only if [role] = '1'")
    #expect(try Self.entry("nice").note == "row of the ranking 'agree'")
    let labels = try REDCapDictionary().read(Self.words)
    #expect(labels.entries["hello"] == nil)
    #expect(
      labels.account == [
        "13 fields and 11 choices in the data dictionary",
        "3 fields that identify people, by flag, check or name",
      ])
  }

  @Test func `a box of the export finds its field's entry and its own label`() throws {
    let column = try #require(try REDCapExport().columns("record_id,kit___b\n1,1\n").last)
    let entry = try #require(try REDCapDictionary().read(Self.words).entry(of: column))
    #expect(entry.label(of: column.part ?? "") == "B")
  }

  @Test(arguments: [
    (
      "role,f,radio,Role,1️⃣\"1, a|2\",",
      "the choice '2' of 'role' has no comma between its value"
        + " and its label"
    ),
    ("role,f,radio,Role,1️⃣\"1, a|1, b\",", "the value '1' of 'role' stands twice"),
    ("role,f,radio,Role,1️⃣\", a\",", "a choice of 'role' has no value before its comma"),
    ("role,f,radio,Role,1️⃣,", "the field 'role' offers choices, and the dictionary lists none"),
    ("a,f,text,A,,\n1️⃣a,f,text,B,,", "the field 'a' stands twice; the first is on line 2"),
    ("1️⃣,f,text,A,,", "the row has no name of a field"),
  ])
  func `what is wrong with a dictionary is told with its place`(
    rows: String, message: String
  ) throws {
    let header =
      "field_name,form_name,field_type,field_label,select_choices_or_calculations,identifier"
    let marked = MarkedText("\(header)\n\(rows)\n")
    let faults = try REDCapDictionary().faults(marked.text)
    #expect(faults.map(\.message) == [message])
    #expect(faults.map(\.position) == [marked.places["1️⃣"].map { FilePosition($0) }])
    #expect(faults.allSatisfy { $0.remedy != nil })
  }

  @Test func `a dictionary without its needed columns is refused with each`() throws {
    let faults = try REDCapDictionary().faults("field_name,form_name\na,f\n")
    #expect(
      faults.map(\.message) == [
        "there is no column 'Field Type' in the data dictionary",
        "there is no column 'Field Label' in the data dictionary",
        "there is no column 'Choices, Calculations, OR Slider Labels' in the data dictionary",
      ])
  }
}
