import Survey
import TestSupport
import Testing

@testable import Ingest

struct ReferenceValueFileTests {
  private static let header = "id,statistic,data,quantity,value,source\n"

  private func read(_ text: String) throws -> [ReferenceValue] {
    let draft = try MaterialDraft(text)
    return try ReferenceValueFile.read(draft.source(.referenceValues), in: draft.folder).values
  }

  @Test(arguments: [
    MaterialFault(
      "no id", header + "1️⃣,wilson,k: 1; n: 2,lower,0.1,R\n", says: "the value has no id"),
    MaterialFault(
      "an id twice",
      header + "a,wilson,k: 1; n: 2,lower,0.1,R\n1️⃣a,wilson,k: 1; n: 2,upper,0.9,R\n",
      says: "the id 'a' stands twice; the first is on line 2"),
    MaterialFault(
      "an unknown statistic", header + "a,1️⃣wislon,k: 1; n: 2,lower,0.1,R\n",
      says: "the statistic 'wislon' isn't known"),
    MaterialFault(
      "an unknown number", header + "a,wilson,k: 1; n: 2,1️⃣lowest,0.1,R\n",
      says: "the quantity 'lowest' isn't known"),
    MaterialFault(
      "data without names", header + "a,wilson,1️⃣1 2,lower,0.1,R\n",
      says: "the data can't be read"),
    MaterialFault(
      "a word among the data", header + "a,wilson,1️⃣k: one; n: 2,lower,0.1,R\n",
      says: "the data can't be read"),
    MaterialFault(
      "a list that is missing", header + "a,wilson,1️⃣k: 1,lower,0.1,R\n",
      says: "'wilson' is of k, n, and the data lack n"),
    MaterialFault(
      "a list too many", header + "a,wilson,1️⃣k: 1; n: 2; m: 3,lower,0.1,R\n",
      says: "'wilson' is of k, n, population, and the data have m"),
    MaterialFault(
      "a value with an exponent", header + "a,wilson,k: 1; n: 2,lower,1️⃣1e-5,R\n",
      says: "the value is '1e-5' where a number with at most 12 decimals belongs"),
    MaterialFault(
      "a value with too many decimals",
      header + "a,wilson,k: 1; n: 2,lower,1️⃣0.1234567890123,R\n",
      says: "the value is '0.1234567890123' where a number with at most 12 decimals belongs"),
    MaterialFault(
      "no source", header + "a,wilson,k: 1; n: 2,lower,0.1,1️⃣\n",
      says: "the value doesn't say where it is from"),
  ])
  func `a fault of the reference values is told once, in its place`(fault: MaterialFault) throws {
    let found = try faults { _ = try read(fault.marked.text) }
    #expect(found.map(\.message) == [fault.message])
    #expect(found.map(\.position) == [fault.position])
  }

  @Test func `a value keeps its data, its digits and its source`() throws {
    let value = try #require(
      read(Self.header + "a,exact,table: 3 1 / 1 3,one-sided p,0.2430,Fisher\n").first)
    #expect(value.statistic == .exact)
    #expect(value.quantity == .oneSidedP)
    #expect(value.value == DecimalNumber(units: 2430, decimals: 4))
    #expect(value.data.lists["table"]?.map { $0.map(\.units) } == [[3, 1], [1, 3]])
    #expect(value.source == "Fisher")
  }
}
