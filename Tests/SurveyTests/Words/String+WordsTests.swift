import Testing

@testable import Survey

@Test(arguments: [("leads_heads", "leads heads"), ("a b", "a b"), ("", ""), ("_a__b", " a  b")])
func `a name is spaced for a reader`(name: String, words: String) {
  #expect(name.spaced == words)
}

@Test(arguments: [
  ("no base", "No base"), ("Élan", "Élan"), ("élan", "Élan"), ("", ""), ("1 a", "1 a"),
])
func `a sentence begins with a capital`(text: String, sentence: String) {
  #expect(text.capitalizedFirst == sentence)
}
