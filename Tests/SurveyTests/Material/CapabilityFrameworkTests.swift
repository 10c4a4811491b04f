import Survey
import Testing

@Test(arguments: [
  ("KS.1", 1), ("KS.18", 18), ("KS 07", 7), ("12", 12), ("KS.", nil), ("KS.1a", nil), ("", nil),
  ("KS.99999999999999999999", nil), ("KS.9999", 9999), ("KS.10000", nil),
])
func `an item's number is what its name ends with`(id: String, number: Int?) {
  #expect(CapabilityFramework.Item(id: id, label: "A").number == number)
}
