import Testing

@testable import Report

/// Widths of Arial's letters in thousandths of their height, as its font file gives them.
private let arial: [(String, Int)] = [
  ("i", 222), ("l", 222), ("t", 278), ("f", 278), ("r", 333), ("c", 500), ("s", 500), ("a", 556),
  ("e", 556), ("n", 556), ("o", 556), ("w", 722), ("m", 833), ("A", 667), ("C", 722), ("G", 778),
  ("I", 278), ("L", 556), ("M", 833), ("O", 778), ("W", 944), ("0", 556), ("9", 556), (" ", 278),
  ("(", 333), ("[", 278), ("-", 333), (".", 278), ("%", 889), ("&", 667), ("@", 1015), ("?", 556),
  ("\u{2013}", 556), ("\u{2212}", 584), ("é", 556), ("Ö", 778), ("\u{2018}", 222), ("+", 584),
]

@Test(arguments: arial)
func `a letter is never thought narrower than Arial draws it`(letter: String, thousandths: Int) {
  let drawn = Double(thousandths) / 1000 * TextSize.label.points
  #expect(TextWidth.of(letter, .label) >= drawn)
  #expect(TextWidth.of(letter, .label) < drawn * 1.6)
}

@Test func `bold words are wider, small ones narrower`() {
  let plain = TextWidth.of("Where the therapies sit", .label)
  #expect(TextWidth.of("Where the therapies sit", .heading) > plain * 1.05)
  #expect(TextWidth.of("Where the therapies sit", .small) < plain)
}

@Test func `pictures and letters of other scripts take a whole square or more`() {
  for sign in ["漢", "🎨", "ש", "م", "अ"] {
    #expect(TextWidth.of(sign, .label) >= TextSize.label.points, "\(sign)")
  }
}

@Test func `what is drawn over another letter takes no room`() {
  #expect(TextWidth.of("e\u{301}\u{302}\u{303}", .label) == TextWidth.of("e", .label))
}
