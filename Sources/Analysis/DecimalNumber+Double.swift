import Survey

extension DecimalNumber {
  /// The nearest floating-point number.
  var double: Double { Amount.printed(self).double }
}
