/// Every fault of a design, thrown together: at least one.
package struct SampleDesignRefusal: Error, Sendable, Equatable {
  package let faults: [SampleDesignFault]
}
