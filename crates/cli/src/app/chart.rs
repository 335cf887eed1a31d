use std::fmt::Write;

/// One column of a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Under the column; at most a few characters.
    pub label: String,
    /// Height in thousandths of the highest; `None` where there is no value.
    pub permille: Option<u16>,
    /// Drawn above the column, such as a star for a peak.
    pub mark: Option<char>,
}

const EIGHTHS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const NO_VALUE: char = '·';

/// Draws columns of `height` rows over their labels, with `top` (the highest value, with unit) beside the first row.
#[must_use]
pub fn draw(columns: &[Column], height: usize, top: &str) -> String {
    let width = columns.iter().map(|column| column.label.chars().count()).max().unwrap_or(1).clamp(2, 8);
    let margin = top.chars().count();
    let mut chart = String::new();
    // Writing to a string cannot fail.
    if columns.iter().any(|column| column.mark.is_some()) {
        let marks = columns.iter().map(|column| cell(column.mark.unwrap_or(' '), width));
        let _ = writeln!(chart, "{}   {}", " ".repeat(margin), marks.collect::<String>().trim_end());
    }
    for row in (0..height).rev() {
        let axis = match row {
            row if row + 1 == height => top.to_owned(),
            0 => format!("{:>margin$}", "0"),
            _ => " ".repeat(margin),
        };
        let cells = columns.iter().map(|column| cell(block(column.permille, row, height), width));
        let row = format!("{axis} │ {}", cells.collect::<String>());
        let _ = writeln!(chart, "{}", row.trim_end());
    }
    let labels = columns
        .iter()
        .map(|column| format!("{:<width$} ", column.label.chars().take(width).collect::<String>()));
    let _ = writeln!(chart, "{} └ {}", " ".repeat(margin), labels.collect::<String>().trim_end());
    chart
}

fn cell(symbol: char, width: usize) -> String {
    let body: String = std::iter::repeat_n(symbol, width.min(2)).collect();
    format!("{body:<width$} ")
}

/// The block of one column in one row, counted from the bottom.
fn block(permille: Option<u16>, row: usize, height: usize) -> char {
    let Some(permille) = permille else { return if row == 0 { NO_VALUE } else { ' ' } };
    let eighths = (usize::from(permille) * height * 8).div_ceil(1000);
    let in_row = eighths.saturating_sub(row * 8).min(8);
    EIGHTHS.get(in_row).copied().unwrap_or(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(label: &str, permille: Option<u16>) -> Column {
        Column { label: label.into(), permille, mark: None }
    }

    #[test]
    fn the_highest_column_fills_the_chart_and_a_missing_one_is_a_dot() {
        let columns =
            [column("00", Some(1000)), column("01", Some(250)), column("02", None), column("03", Some(0))];
        let lines: Vec<String> = draw(&columns, 4, "5,2 kWh").lines().map(str::to_owned).collect();
        assert_eq!(
            lines,
            ["5,2 kWh │ ██", "        │ ██", "        │ ██", "      0 │ ██ ██ ··", "        └ 00 01 02 03"]
        );
    }

    #[test]
    fn a_mark_stands_above_its_column() {
        let mut columns = [column("00", Some(500)), column("01", Some(1000))];
        columns[1].mark = Some('*');
        assert_eq!(draw(&columns, 1, "1").lines().next(), Some("       **"));
    }
}
