import Survey
import TestSupport
import Testing

@testable import Ingest

struct JiscKeyTests {
  private static let key = """
    "URN","Unique Response Number"
    "Q1","What is your role?"
    "1","Lead"
    "2","Staff, <i>senior</i>"
    "Q2","Which kit have you?"
    "1","Own"
    "2","Lent"
    "Q2_a","If you chose other, please specify"
    "Q3","Where is it?"
    "Q3_1_a","Carts"
    "1","By day"
    "Q3_1_b","Carts"
    "1","By night"
    "Q4","How good is it?"
    "Q4_1_a","Pay"
    "1","Good"
    "2","Bad"
    "Q5","Which fit?"
    "Q5_1_a","Hats"
    "1","Fits"
    "Q5_2_a","Shoes"
    "1","Fits"
    "CompletionDate","Submission date"

    """

  private static func entry(
    _ name: String, block: String? = nil
  ) throws -> ExportLabels.Entry? {
    try JiscKey().read(key).entry(
      of: ExportColumn(name: name, text: "", part: nil, block: block, role: .answer))
  }

  @Test func `a key is known by its two columns without a header`() throws {
    #expect(
      JiscKey().recognise(try ExportHead(Self.key))
        == "it has two columns and no header, and 2 of its first 6 rows are questions named like"
        + " 'Q4'")
  }

  @Test(arguments: [
    "variable,label\nQ1,Role\n", "URN,Q1\n638-1,2\n", "Q1,Role,x\n1,Lead,y\n", "1,2\n",
  ])
  func `another file isn't`(text: String) throws {
    #expect(JiscKey().recognise(try ExportHead(text)) == nil)
  }

  @Test(arguments: [
    ("Q1", nil, "What is your role?", ["1": "Lead", "2": "Staff, senior"]),
    ("Q2_1", "Q2", "Which kit have you?", ["1": "Own", "2": "Lent"]),
    ("Q3_1_a_1", "Q3_1", "Where is it? / Carts", ["a": "By day", "b": "By night"]),
    ("Q3_1_b", "Q3_1", "Where is it? / Carts", ["1": "By night"]),
    ("Q4_1_a", "Q4", "How good is it? / Pay", ["1": "Good", "2": "Bad"]),
    ("Q5_2_a_1", "Q5", "Which fit?", ["1": "Hats", "2": "Shoes"]),
    ("Q2_a", nil, "If you chose other, please specify", [:]),
  ])
  func `a column finds its words under its own name or its question's`(
    name: String, block: String?, text: String, labels: [String: String]
  ) throws {
    let entry = try #require(try Self.entry(name, block: block))
    #expect(entry.text == text)
    #expect(entry.options.count == labels.count)
    for (value, label) in labels { #expect(entry.label(of: value) == label) }
  }

  @Test func `what was read is told in numbers, and a value without a label has none`() throws {
    #expect(try JiscKey().read(Self.key).account == ["11 questions and 10 options in the key"])
    #expect(try Self.entry("Q1")?.label(of: "3") == nil)
    #expect(try Self.entry("Q9") == nil)
  }

  @Test(arguments: [
    ("Q1,a\nQ2,b\n1️⃣Q1,c\n", "the question 'Q1' stands twice in the key; the first is on line 1"),
    ("URN,u\n1️⃣1,Lead\nQ1,a\n", "the option '1' stands before any question"),
    ("Q1,a\n1,Lead\n1️⃣1,Staff\n", "the option '1' of 'Q1' stands twice"),
    (
      "Q1,a\n1️⃣,Lead\n",
      "the row has words but neither a question's name nor an option's number"
    ),
    (
      "1️⃣Q1,a,b\n1,c,d\n",
      "the file has 3 columns, where a Jisc key has two: a name or number, and its words"
    ),
  ])
  func `what is wrong with a key is told with its place`(marked: String, message: String) throws {
    let marked = MarkedText(marked)
    let faults = try JiscKey().faults(marked.text)
    #expect(faults.map(\.message) == [message])
    #expect(faults.map(\.position) == [marked.places["1️⃣"].map { FilePosition($0) }])
    #expect(faults.allSatisfy { $0.remedy != nil })
  }
}
