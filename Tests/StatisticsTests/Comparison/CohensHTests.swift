import Statistics
import Testing

@Test func `67 % against 57 % is 0.2065`() {
  #expect(abs(cohensH(0.67, 0.57) - 0.2065) < 5e-5)
}

/// Cohen (1988), table 6.2.2: φ = 2 arcsin √P is 1.571 at one half and 0.927 at 0.20.
@Test func `one half against a fifth is the difference of Cohen's table`() {
  #expect(abs(cohensH(0.5, 0.2) - (1.571 - 0.927)) < 1e-3)
}

@Test func `nothing against all is as large as it gets`() {
  #expect(cohensH(0, 1) == -Double.pi)
  #expect(cohensH(1, 0) == Double.pi)
  #expect(cohensH(0.3, 0.3) == 0)
}
