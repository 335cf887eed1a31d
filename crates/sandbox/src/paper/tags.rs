//! The order in which a paper is read aloud, and what each piece of it is.

use std::collections::BTreeMap;
use std::num::{NonZeroU16, NonZeroU32};

use krilla::tagging::{Identifier, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

use super::Sheet;
use super::layout::Part;
use super::sheet::{Block, COLUMNS, Table};

/// What was drawn, by what it is.
#[derive(Default)]
pub struct Tags {
    drawn: BTreeMap<Part, Identifier>,
}

impl Tags {
    /// Something was drawn.
    pub fn add(&mut self, part: Part, identifier: Identifier) {
        self.drawn.insert(part, identifier);
    }

    /// All of it in order.
    pub fn tree(mut self, sheet: &Sheet) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some("nb".to_owned()));
        let title = heading(NonZeroU16::MIN, &sheet.title);
        if let Some(group) = self.group(title, [Part::Title]) {
            tree.push(group);
        }
        for (block, content) in sheet.blocks.iter().enumerate() {
            let part = |column| Part::Block { block, row: 0, column };
            let group = match content {
                Block::Section(title) => {
                    self.group(heading(NonZeroU16::MIN.saturating_add(1), title), [part(0)])
                }
                Block::Paragraph(_) => self.group(Tag::P, [part(0)]),
                Block::Field(..) | Block::Highlight(..) => self.group(Tag::P, [part(0), part(1)]),
                Block::Table(table) => Some(self.table(block, table)),
            };
            if let Some(group) = group {
                tree.push(group);
            }
        }
        tree
    }

    fn table(&mut self, block: usize, table: &Table) -> TagGroup {
        let mut head = TagGroup::new(Tag::THead);
        head.push(self.row(block, 0, &table.head));
        let mut body = TagGroup::new(Tag::TBody);
        for (number, cells) in (1_usize..).zip(table.rows.iter().chain(&table.sums)) {
            body.push(self.row(block, number, cells));
        }
        let mut group = TagGroup::new(Tag::Table);
        group.push(head);
        group.push(body);
        group
    }

    /// The cells of a row; one that is followed by empty ones reaches over them.
    fn row(&mut self, block: usize, row: usize, cells: &[String; COLUMNS]) -> TagGroup {
        let mut group = TagGroup::new(Tag::TR);
        let filled: Vec<usize> =
            cells.iter().enumerate().filter(|(_, words)| !words.is_empty()).map(|(place, _)| place).collect();
        for (number, column) in filled.iter().enumerate() {
            let next = filled.get(number.saturating_add(1)).copied().unwrap_or(COLUMNS);
            let span = u32::try_from(next.saturating_sub(*column)).ok().and_then(NonZeroU32::new);
            let kind: TagKind = match (row, *column) {
                (0, _) => Tag::TH(TableHeaderScope::Column).with_col_span(span).into(),
                (_, 0) => Tag::TH(TableHeaderScope::Row).with_col_span(span).into(),
                _ => Tag::TD.with_col_span(span).into(),
            };
            if let Some(cell) = self.group(kind, [Part::Block { block, row, column: *column }]) {
                group.push(cell);
            }
        }
        group
    }

    fn group<const N: usize>(&mut self, kind: impl Into<TagKind>, parts: [Part; N]) -> Option<TagGroup> {
        let mut group = TagGroup::new(kind);
        let drawn: Vec<Identifier> = parts.iter().filter_map(|part| self.drawn.remove(part)).collect();
        let any = !drawn.is_empty();
        for identifier in drawn {
            group.push(identifier);
        }
        any.then_some(group)
    }
}

fn heading(level: NonZeroU16, title: &str) -> TagKind {
    Tag::Hn(level, Some(title.to_owned())).into()
}
