// swift-tools-version: 6.2
import PackageDescription

/// The arrows between the modules; `ArchitectureTests` holds the sources to them.
let package = Package(
  name: "rollcall",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "rollcall", targets: ["CLI"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "Survey"),
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"]), .brew(["libcsv"])]),
    .systemLibrary(name: "CLibZip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    .systemLibrary(
      name: "CCommonMark",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(name: "CByteMasks"),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "Ingest",
      dependencies: [
        "Survey", "CByteMasks", "CLibCSV", "CLibZip", "CZlib",
        .product(name: "Yams", package: "Yams"),
      ]),
    .target(name: "CDistributions", linkerSettings: [.linkedLibrary("m")]),
    .target(name: "Statistics", dependencies: ["CDistributions"]),
    .target(name: "Analysis", dependencies: ["Survey", "Statistics"]),
    .target(name: "Disclosure", dependencies: ["Survey", "Analysis"]),
    .target(name: "Packing", dependencies: ["CLibZip"]),
    .target(
      name: "Report",
      dependencies: [
        "Survey", "Disclosure", "Packing", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "MarkupReading", dependencies: ["CCommonMark", "CGumbo"]),
    .target(
      name: "Lint",
      dependencies: [
        "Survey", "Ingest", "MarkupReading", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Yams", package: "Yams"),
      ]),
    .executableTarget(
      name: "CLI",
      dependencies: [
        "Survey", "Ingest", "Analysis", "Disclosure", "Report", "Lint",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(
      name: "TestSupport", dependencies: ["Survey", "CLibZip", "CZlib"], path: "Tests/TestSupport"),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "SurveyTests", dependencies: ["Survey", "TestSupport"]),
    .testTarget(
      name: "IngestTests",
      dependencies: [
        "Ingest", "Analysis", "Survey", "TestSupport", .product(name: "Yams", package: "Yams"),
      ]),
    .testTarget(name: "StatisticsTests", dependencies: ["Statistics"]),
    .testTarget(
      name: "AnalysisTests", dependencies: ["Analysis", "Statistics", "Survey", "TestSupport"]),
    .testTarget(
      name: "DisclosureTests",
      dependencies: ["Disclosure", "Analysis", "Statistics", "Survey", "TestSupport"]),
    .testTarget(name: "PackingTests", dependencies: ["Packing", "TestSupport"]),
    .testTarget(
      name: "ReportTests",
      dependencies: [
        "Report", "Disclosure", "Analysis", "Survey", "TestSupport",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .testTarget(name: "MarkupReadingTests", dependencies: ["MarkupReading"]),
    .testTarget(
      name: "LintTests",
      dependencies: [
        "Lint", "Ingest", "TestSupport", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .testTarget(
      name: "AgreementTests",
      dependencies: ["Report", "Lint", "Disclosure", "Analysis", "Survey", "TestSupport"]),
    .testTarget(name: "CLITests", dependencies: ["CLI", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

for target in package.targets where target.type != .system && target.name != "CDistributions" {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}

// `UnsafeCodeTests` tells where these reach memory unchecked, and why.
let reachingMemory = ["CDistributions", "Ingest", "MarkupReading", "Packing", "TestSupport"]
for target in package.targets where target.type == .regular || target.type == .executable {
  guard !reachingMemory.contains(target.name) else {
    continue
  }
  target.swiftSettings?.append(.strictMemorySafety())
}
