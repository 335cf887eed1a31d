import Foundation
import KundeappCore
import SwiftUI
import Testing

@testable import KundeappUI

/// Meld farlig forhold, through the views.
@MainActor @Suite(.serialized, .timeLimit(.minutes(5))) struct HazardTests {
  @Test func beforeLoginItSaysWhomToCallAndIsSentWithPictureAndPosition() async throws {
    let phone = try Phone()
    let app = try await phone.app()
    let device = TestDevice()
    device.files = [ChosenFile(name: "skap.png", data: png)]
    device.place = Position(latitude: "60.39299", longitude: "5.32415")
    let (stage, shell) = try started(app, device)
    defer { stage.close() }
    let hazard = try await open(stage, shell)
    for call in try await hazard.state().emergency.calls { try await stage.see(call.spoken) }
    try await choose(0, of: "category", hazard, stage)
    try await stage.tap(try #require(try await place("position", hazard)))
    try await stage.tap(try #require(try await appearing("a part of the report", in: hazard) { $0.usePosition }))
    _ = try await appearing("a part of the report", in: hazard) { state in
      state.form.fields.contains { $0.value.contains("60.39299") } ? true : nil
    }
    try await stage.see("the position in its field") { tree in tree.all.contains { $0.value?.contains("5.32415") == true } }
    try await stage.type("Døra står åpen.", into: try await spoken("text", hazard))
    try await stage.tap(shell.words.addPicture)
    _ = try await appearing("a part of the report", in: hazard) { state in
      state.form.fields.contains { !$0.files.isEmpty } ? true : nil
    }
    stage.expectNames()
    try await stage.tap(try await hazard.state().form.button)
    let sent = try await appearing("a part of the report", in: hazard) { $0.form.deliveries.first { $0.kind == .sent } }
    #expect(sent.case != nil)
    try await stage.see(sent.spoken)
  }

  @Test func withoutNetworkItIsKeptAsNotSent() async throws {
    let sandbox = try Sandbox()
    let phone = Phone(sandbox)
    let (stage, shell) = try started(try await phone.app(of: Phone.household))
    defer { stage.close() }
    let hazard = try await open(stage, shell)
    await sandbox.stop()
    try await choose(1, of: "category", hazard, stage)
    try await stage.tap(try #require(try await place("address", hazard)))
    try await stage.type(
      "Storebotn 1",
      into: try await appearing("a part of the report", in: hazard) { state in
        state.form.fields.first { $0.id == "address" }?.spoken
      })
    try await stage.type("En linje ligger på bakken.", into: try await spoken("text", hazard))
    try await stage.tap(try await hazard.state().form.button)
    let waiting = try await appearing("a part of the report", in: hazard) {
      $0.form.deliveries.first { $0.kind == .notSent }
    }
    #expect(waiting.advice != nil, "whom to call")
    try await stage.see(waiting.spoken)

    try await stage.open(.services, of: shell)
    try await stage.tap(try await shell.app.outbox().state().frame.title)
    try await stage.see(waiting.title)
    stage.expectNames()
    try await stage.tap("\(shell.words.remove) \(waiting.title)")
    try await stage.answer(shell.words.remove)
    try await stage.see("nothing left") { tree in !tree.shows(waiting.spoken) }
    #expect(try await shell.app.outbox().state().unsent.isEmpty)
  }

  @Test func aPictureIsTakenWhereThereIsACamera() async throws {
    let phone = try Phone()
    let device = TestDevice()
    let (stage, shell) = try started(try await phone.app(), device)
    defer { stage.close() }
    let hazard = try await open(stage, shell)
    #expect(stage.look().acting(shell.words.takePicture) == nil, "a device without a camera")
    device.hasCamera = true
    // The customer closes the camera.
    try await stage.tap(shell.words.takePicture)
    try await stage.see("the camera closed") { _ in device.timesAtTheCamera == 1 }
    device.photo = ChosenFile(name: "IMG_1.jpg", data: jpeg)
    try await stage.tap(shell.words.takePicture)
    try await stage.see("IMG_1.jpg")
    let files = try await hazard.state().form.fields.flatMap(\.files)
    #expect(files.map(\.name) == ["IMG_1.jpg"])
    stage.expectNames()
  }

  @Test func whoDoesNotTellWhereTheyAreCanWriteIt() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app())
    defer { stage.close() }
    let hazard = try await open(stage, shell)
    try await stage.tap(try #require(try await place("position", hazard)))
    try await stage.tap(try #require(try await appearing("a part of the report", in: hazard) { $0.usePosition }))
    try await stage.see(try await hazard.state().noPosition)
  }

  private func open(_ stage: Stage, _ shell: Shell) async throws -> HazardScreen {
    try await stage.open(.outages, of: shell)
    try await stage.tap(shell.words.reportHazard)
    let hazard = shell.app.hazard()
    try await stage.see(try await hazard.state().emergency.warning)
    return hazard
  }

  private func choose(_ number: Int, of field: String, _ hazard: HazardScreen, _ stage: Stage) async throws {
    let choices = try #require(try await hazard.state().form.fields.first { $0.id == field }).choices
    try await stage.tap(choices[number].label)
  }

  private func place(_ id: String, _ hazard: HazardScreen) async throws -> String? {
    try await hazard.state().form.fields.first { $0.id == "place" }?.choices.first { $0.id == id }?.label
  }

  private func spoken(_ field: String, _ hazard: HazardScreen) async throws -> String {
    try #require(try await hazard.state().form.fields.first { $0.id == field }).spoken
  }

  /// The beginning of a photo.
  private var jpeg: Data { Data([0xFF, 0xD8, 0xFF, 0xE0]) }

  /// One white point.
  private var png: Data {
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=") ?? Data()
  }
}
