import Survey
import TestSupport
import Testing

@testable import Ingest

struct LabelTableTests {
  private static let table = """
    Variable,Value,Label,Missing
    role,,What is your role?,
    ,1.00,Lead,
    ,2.00,"Staff, senior",
    ,-9.00,Not said,yes
    kit,A1,Own,

    """

  @Test(arguments: ["variable,value,label\n", "Var,Code,Value label\n", table])
  func `a list of labels is known by its header`(text: String) throws {
    #expect(LabelTable().recognise(try ExportHead(text)) != nil)
  }

  @Test(arguments: ["variable,value\n", "name,value,label,form,type\n", "id,value,label\n"])
  func `another file isn't`(text: String) throws {
    #expect(LabelTable().recognise(try ExportHead(text)) == nil)
  }

  @Test(arguments: [
    ("1", "Lead"), ("1.00", "Lead"), ("2.0", "Staff, senior"), ("-9", "Not said"), ("3", nil),
    ("", nil), ("1,00", nil),
  ])
  func `a number's label is found however many noughts it is written with`(
    value: String, label: String?
  ) throws {
    #expect(try LabelTable().read(Self.table).entries["role"]?.label(of: value) == label)
  }

  @Test func `a row without a value gives the question's words, one without a variable goes on`()
    throws
  {
    let labels = try LabelTable().read(Self.table)
    let role = try #require(labels.entries["role"])
    #expect(role.text == "What is your role?")
    #expect(role.options.map(\.value) == ["1.00", "2.00", "-9.00"])
    #expect(role.missing == ["-9.00"])
    let texts = ["2", "1.0", "-9", "7"]
    #expect(role.options(among: texts).map(\.value) == ["1.0", "2"])
    #expect(role.missing(among: texts) == ["-9"])
    #expect(labels.entries["kit"]?.options == [ResponseOption(value: "A1", label: "Own")])
    #expect(labels.account == ["4 labels of 2 variables in the list"])
  }

  @Test(arguments: [
    ("1️⃣,1,Lead,", "the row names no variable, and none stands above it"),
    ("a,1,1️⃣,", "the value '1' of 'a' has no label"),
    ("a,,1️⃣,", "the row of 'a' has neither a value nor a label"),
    ("a,1,x,\na,1️⃣1,x,", "the value '1' of 'a' has a label already, 'x'"),
    ("a,1,x,\na,1️⃣1.0,y,", "the value '1.0' of 'a' has a label already, 'x'"),
    ("a,,x,\na,,1️⃣y,", "the variable 'a' has its own words twice"),
    ("a,1,x,1️⃣maybe", "'maybe' doesn't say whether the value is a missing one"),
  ])
  func `what is wrong with a list is told with its place`(rows: String, message: String) throws {
    let marked = MarkedText("variable,value,label,missing\n\(rows)\n")
    let faults = try LabelTable().faults(marked.text)
    #expect(faults.map(\.message) == [message])
    #expect(faults.map(\.position) == [marked.places["1️⃣"].map { FilePosition($0) }])
    #expect(faults.allSatisfy { $0.remedy != nil })
  }

  @Test func `a list without its columns is refused with each`() throws {
    #expect(
      try LabelTable().faults("variable,meaning\na,b\n").map(\.message) == [
        "there is no column 'value' in the list of labels",
        "there is no column 'label' in the list of labels",
      ])
  }
}
