import Survey
import TestSupport
import Testing

@testable import Ingest

struct CodingFaultTests {
  @Test(arguments: [
    CodingFault(
      .taguette, "no id, as after editing by hand", "1️⃣document,tag,content\nA,Pay,words\n",
      says: "there is no column 'id' in the header"),
    CodingFault(
      .taguette, "an empty id", "id,document,tag,content\n1,A,Pay,\n1️⃣,A,Pay,\n",
      says: "the highlight has no id"),
    CodingFault(
      .taguette, "a highlight in two documents",
      "id,document,tag,content\n1,A,Pay,\"two\nlines\"\n1,1️⃣B,Time,\n",
      says: "the highlight 1 is of 'B' here and of 'A' on line 2"),
    CodingFault(
      .atlasTi, "no codes", "1️⃣Number,Document,Text\n1:1,A,words\n",
      says: "there is no column 'Codes' in the header"),
    CodingFault(
      .atlasTi, "a quotation twice", "Number,Document,Codes\n1:1,A,Pay\n1️⃣1:1,A,Pay\n",
      says: "the quotation 1:1 stands on line 2 too"),
    CodingFault(
      .atlasTi, "a number of codes in words",
      "Number,Document,Codes,Number of Codes\n1:1,A,Pay,1️⃣one\n",
      says: "'Number of Codes' is 'one' where a whole number belongs"),
    CodingFault(
      .maxqda, "no document", "1️⃣Code,Segment\nPay,words\n",
      says: "there is no column 'Document name' in the header"),
    CodingFault(
      .maxqda, "an empty code", "Dokumentname,Code,Segment\nA,1️⃣,words\n",
      says: "the segment has no code"),
    CodingFault(
      .dedoose, "no codes", "1️⃣Media Title,Excerpt Copy\nA,words\n",
      says: "no column of the header is like 'Code: … Applied'"),
    CodingFault(
      .dedoose, "neither true nor false", "Media Title,Code: Pay Applied\nA,1️⃣maybe\n",
      says: "'Code: Pay Applied' is 'maybe' where True or False belongs"),
    CodingFault(
      .nvivo, "words in a cell", ",A : Pay\n1 : Ann,1️⃣often\n",
      says: "'A : Pay' is 'often' where a whole number belongs"),
    CodingFault(
      .nvivo, "a matrix of one column", "1️⃣case\nAnn\n",
      says: "the matrix has one column where a column a code belongs"),
    CodingFault(
      .nvivo, "a slip of the keyboard", ",Pay\nAnn,1️⃣100001\n",
      says: "the cell counts 100001 references, more than the 100000 that are read"),
    CodingFault(
      .qualcoder, "no coder", "1️⃣Case,Id,Codename\nA,ctid:1,Pay\n",
      says: "there is no column 'Coder' in the header"),
    CodingFault(
      .qualcoder, "an empty case", "Case,Coder,Id,Codename\n1️⃣,ann,ctid:1,Pay\n",
      says: "the coding has no file or case"),
    CodingFault(
      .codedTable, "no column of themes", "1️⃣row,answer\n1,words\n",
      says: "no column seems to hold themes"),
    CodingFault(
      .codedTable, "a row without a name", "row,themes\n1,Pay\n1️⃣,Pay\n",
      says: "the row has no name or number"),
  ])
  func `a fault of an export is told once, in its place`(fault: CodingFault) throws {
    let text = try CodedText(fault.fault.marked.text)
    let found = try faults { _ = try text.read(fault.format) }
    #expect(found.map(\.message) == [fault.fault.message])
    #expect(found.map(\.position) == [fault.fault.position])
    #expect(found.allSatisfy { $0.remedy != nil })
  }

  @Test func `a format that isn't a coding tool's is left to others`() throws {
    #expect(try CodedText("id\n1\n").read(.plain) == nil)
  }
}
