import Testing

@testable import Report

@Test(arguments: [
  ("tables/a b.csv", "tables/a%20b.csv"), ("\"><script>", "%22%3E%3Cscript%3E"),
  ("javascript:alert(1)", "javascript%3Aalert(1)"),
])
func `an address can't become a script`(path: String, address: String) {
  #expect(path.asAddress == address)
}
