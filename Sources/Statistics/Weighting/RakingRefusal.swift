/// Every fault that was found, thrown together: at least one.
package struct RakingRefusal: Error, Sendable, Equatable {
  package let faults: [RakingFault]
}
