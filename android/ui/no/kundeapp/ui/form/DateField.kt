package no.kundeapp.ui.form

import androidx.compose.material3.DatePicker
import androidx.compose.material3.DatePickerDialog
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.material3.rememberDatePickerState
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import no.kundeapp.core.FieldState
import no.kundeapp.ui.parts.Heading
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.touchable
import java.time.Instant
import java.time.LocalDate
import java.time.ZoneOffset
import java.time.format.DateTimeParseException

/** A day, chosen in the platform's calendar. */
@OptIn(ExperimentalMaterial3Api::class)
@Composable
internal fun DateField(
    field: FieldState,
    writing: Writing,
) {
    val words = LocalWords.current
    var choosing by rememberSaveable(field.id) { mutableStateOf(false) }
    Heading(field.label)
    Under(field)
    OutlinedButton({ choosing = true }, Modifier.touchable()) { Text(field.day ?: words.chooseDate) }
    if (!choosing) return
    val calendar = rememberDatePickerState(initialSelectedDateMillis = millisOf(field.value))
    DatePickerDialog(
        onDismissRequest = { choosing = false },
        confirmButton = {
            TextButton({
                calendar.selectedDateMillis?.let { writing.fill(field.id, dayOf(it)) }
                choosing = false
            }, Modifier.touchable()) { Text(words.done) }
        },
        dismissButton = { TextButton({ choosing = false }, Modifier.touchable()) { Text(words.cancel) } },
    ) { DatePicker(calendar, title = null, headline = null, showModeToggle = false) }
}

/** As the core reads days; the platform's calendar counts them at midnight in Greenwich. */
private fun dayOf(millis: Long): String =
    Instant
        .ofEpochMilli(millis)
        .atOffset(ZoneOffset.UTC)
        .toLocalDate()
        .toString()

private fun millisOf(day: String): Long? =
    try {
        LocalDate
            .parse(day)
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant()
            .toEpochMilli()
    } catch (_: DateTimeParseException) {
        null
    }
