use std::fmt::Write;

/// Rows of cells under each other; the last column is flush right, as amounts are.
pub fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (column, width) in widths.iter().enumerate() {
            let cell = row.get(column).map_or("", String::as_str);
            // Writing to a string cannot fail.
            let _ = if column + 1 == columns {
                write!(line, "{cell:>width$}")
            } else {
                write!(line, "{cell:<width$}   ")
            };
        }
        text += &format!("  {}\n", line.trim_end());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_stand_flush_right() {
        let rows = [
            vec!["Energi dag".to_owned(), "9,00 kr".to_owned()],
            vec!["Sum".to_owned(), "1 009,00 kr".to_owned()],
        ];
        assert_eq!(table(&rows), "  Energi dag       9,00 kr\n  Sum          1 009,00 kr\n");
    }
}
