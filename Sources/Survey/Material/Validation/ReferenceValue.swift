/// One number that was published or worked out elsewhere, with the data it is of.
package struct ReferenceValue: Sendable, Equatable {
  package let id: String
  package let statistic: ReferenceStatistic
  /// Which of the statistic's numbers it is.
  package let quantity: ReferenceQuantity
  package let data: ReferenceData
  /// The number as it stands elsewhere; its decimals are the precision it claims.
  package let value: DecimalNumber
  /// Who published it, or what worked it out.
  package let source: String

  /// How many decimals a value may have.
  package static let mostDecimals = 12

  package init(
    id: String, statistic: ReferenceStatistic, quantity: ReferenceQuantity, data: ReferenceData,
    value: DecimalNumber, source: String
  ) {
    self.id = id
    self.statistic = statistic
    self.quantity = quantity
    self.data = data
    self.value = value
    self.source = source
  }
}
