package no.kundeapp.ui.form

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.IconButton
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import no.kundeapp.core.FieldState
import no.kundeapp.core.FileState
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.Heading
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.Symbol
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.theme.Grid

/** Files that go along. */
@Composable
internal fun FilesField(
    field: FieldState,
    writing: Writing,
) {
    val words = LocalWords.current
    val pictures = field.rules.accept.isNotEmpty() && field.rules.accept.all { it.startsWith("image/") }
    Heading(field.label)
    Under(field)
    field.files.forEach { file -> FileRow(file) { writing.detach(file.id) } }
    if (writing.canAttach) {
        OutlinedButton({ writing.attach(field.id, field.rules.accept) }, Modifier.touchable()) {
            Row(horizontalArrangement = Arrangement.spacedBy(Grid.one), verticalAlignment = Alignment.CenterVertically) {
                Symbol(if (pictures) "add_a_photo" else "add")
                Text(if (pictures) words.addPicture else words.addFile)
            }
        }
    }
}

@Composable
private fun FileRow(
    file: FileState,
    onRemove: () -> Unit,
) {
    val remove = "${LocalWords.current.remove} ${file.name}"
    Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.two), Alignment.CenterVertically) {
        Pictogram(Glyph.PAPER)
        Column(Modifier.weight(1f)) {
            Text(file.name)
            Quiet(file.size)
        }
        IconButton(onRemove, Modifier.touchable().semantics { contentDescription = remove }) { Symbol("close") }
    }
}
