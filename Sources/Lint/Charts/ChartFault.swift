import MarkupReading

/// What is wrong with a chart, and with which element of it.
struct ChartFault {
  let element: Element
  let rule: Rule
  let message: String
  let remedy: String

  init(_ element: Element, _ rule: Rule, _ message: String, _ remedy: String) {
    (self.element, self.rule, self.message, self.remedy) = (element, rule, message, remedy)
  }
}
