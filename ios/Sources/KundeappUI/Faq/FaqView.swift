import KundeappCore
import SwiftUI

/// Ofte stilte spørsmål.
struct FaqView: View {
  let shell: Shell
  @State private var model: FaqModel

  init(shell: Shell) {
    self.shell = shell
    _model = State(initialValue: FaqModel(app: shell.app))
  }

  var body: some View {
    FetchedPage(followed: model.followed, frame: \.frame) { state in
      let questions = model.questions(state)
      Section {
        ForEach(questions, id: \.id) { question in
          NavigationLink(value: ServicesRoute.question(id: question.id)) {
            TextRow(title: question.question, text: question.topic, detail: question.preview, spoken: question.spoken)
          }
          .accessibilityLabel(question.spoken)
        }
        if state.more { ProgressView(shell.words.loading).task(id: questions.count) { await model.more() } }
      } header: {
        Text(state.count)
      }
    }
    .searchable(text: $model.search, prompt: shell.words.search)
    .task(id: model.search) { await model.look() }
  }
}

/// One question with its answer.
struct QuestionView: View {
  @State private var page: Loaded<AnswerState>

  init(shell: Shell, id: String) {
    let screen = shell.app.faq()
    _page = State(initialValue: Loaded(screen, gone: shell.words.gone) { try await screen.answer(id: id) })
  }

  var body: some View {
    LoadedPage(page: page, frame: \.frame) { state in
      Section(state.head.topic) {
        Text(state.head.question).font(.title2).accessibilityAddTraits(.isHeader)
        RichTextView(text: state.answer)
      }
    }
  }
}
