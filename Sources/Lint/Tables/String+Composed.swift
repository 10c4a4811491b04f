import Foundation

extension String {
  /// Whether the text is in Unicode's composed form (NFC).
  var isComposed: Bool {
    precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(unicodeScalars)
  }
}
