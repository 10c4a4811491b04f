extension Int {
  /// Returns the number with a noun that agrees with it; `many` where the plural isn't the noun and an s.
  func counted(_ one: String, _ many: String? = nil) -> String {
    "\(self) \(self == 1 ? one : many ?? one + "s")"
  }
}
