"""Words, codes and phrases with the projects of the demonstration that they find."""

from __future__ import annotations

import unicodedata

# Codes in any spelling.
CODES = [
    ("TH-001", "TH-001"),
    ("th-001", "TH-001"),
    ("TH001", "TH-001"),
    ("th001", "TH-001"),
    ("TH 001", "TH-001"),
    ("Th_001", "TH-001"),
    ("TH–001", "TH-001"),
    ("ＴＨ－００１", "TH-001"),
    ("TH-098", "TH-098"),
    ("th98", "TH-098"),
    ("TH-107", "TH-107"),
    ("th 107", "TH-107"),
    ("TH-999", ""),
    ("z-05", "TH-006"),
    ("Z 05", "TH-006"),
    ("TH-001 methanol", "TH-001"),
    ("TH-001 giấy", ""),
]

# With diacritics, without, in capitals.
DIACRITICS = [
    ("methanol", "TH-001"),
    ("METHANOL", "TH-001"),
    ("CAO SU TỔNG HỢP", "TH-002"),
    ("cao su tong hop", "TH-002"),
    ("xơ sợi", "TH-003"),
    ("xo soi tong hop", "TH-003"),
    ("điện gió", "TH-038"),
    ("dien gio", "TH-038"),
    ("đIỆN gIÓ", "TH-038"),
    ("thép không gỉ", "TH-018"),
    ("thep khong gi", "TH-018"),
    ("chan thuong chinh hinh", "TH-022"),
    ("ván ép", "TH-009"),
    ("curcumin", "TH-010"),
    ("bò sữa", "TH-100 TH-101"),
    ("bo sua", "TH-100 TH-101"),
    ("cá cẩm lương", "TH-016"),
    ("giết mổ", "TH-102"),
    ("thủy điện", "TH-094"),
    ("thuỷ điện", "TH-094"),
    ("thuy dien", "TH-094"),
    ("cây gai", "TH-098"),
]

# Text in the decomposed form of Unicode, as some keyboards and all Macs send it.
UNICODE_FORMS = [
    (unicodedata.normalize("NFD", "điện gió"), "TH-038"),
    (unicodedata.normalize("NFD", "cao su tổng hợp"), "TH-002"),
    (unicodedata.normalize("NFD", "Cẩm Lương"), "TH-016 TH-098"),
    (unicodedata.normalize("NFD", "thủy điện"), "TH-094"),
    (unicodedata.normalize("NFD", "고무"), "TH-002"),
    (unicodedata.normalize("NFD", "메탄올"), "TH-001"),
    (unicodedata.normalize("NFD", "섬선"), "TH-012 TH-034 TH-049 TH-058 TH-079"),
    (unicodedata.normalize("NFD", "응이선항"), "TH-097"),
]

# Old and new placement of the tone mark.
TONES = [
    ("Xuân Hoà", "TH-006 TH-024 TH-033 TH-060 TH-066"),
    ("Xuân Hòa", "TH-006 TH-024 TH-033 TH-060 TH-066"),
    ("Hải Hoà", "TH-106"),
    ("Hải Hòa", "TH-106"),
    ("Cẩm Thuỷ", "TH-016 TH-065 TH-098"),
    ("Cẩm Thủy", "TH-016 TH-065 TH-098"),
    ("hoá chất", "TH-082 TH-100"),
    ("hóa chất", "TH-082 TH-100"),
    ("HOÁ CHẤT", "TH-082 TH-100"),
]

# English words and their inflection.
ENGLISH = [
    ("plants methanol", "TH-001"),
    ("rubber plants", "TH-002"),
    ("fibres", "TH-003 TH-093 TH-098"),
    ("yarns", "TH-003 TH-098"),
    ("assembling", "TH-007"),
    ("processing wood", "TH-009 TH-090"),
    ("tourism lake", "TH-014"),
    ("eco tourism", "TH-011 TH-014 TH-016 TH-036 TH-078 TH-079 TH-081"),
    ("stainless", "TH-018"),
    ("hospitals", "TH-022"),
    ("airport", "TH-024"),
    ("airports upgrading", "TH-024"),
    ("residential resettlement", "TH-032"),
    ("wind", "TH-038"),
    ("solar", "TH-021 TH-039"),
    ("substation", "TH-092"),
    ("pig", "TH-087 TH-103"),
    ("pigs farm", "TH-087 TH-103"),
    ("dairy", "TH-100 TH-101"),
    ("bamboo", "TH-090"),
    ("led", "TH-091"),
    ("poultry", "TH-102"),
    ("steelmaking", "TH-083 TH-099"),
    ("resorts", "TH-012 TH-036 TH-077 TH-078 TH-079 TH-081 TH-106"),
    ("cable car", "TH-080"),
    ("ecological", "TH-037 TH-079"),
    ("logistics", "TH-024 TH-042 TH-048 TH-095 TH-097"),
    ("phase 1", "TH-041"),
    ("park No. 3", "TH-052"),
    ("No. 21", "TH-054"),
    ("hydropower", "TH-094"),
    ("coastal road", "TH-095"),
    ("ramie yarn", "TH-098"),
    ("textile factories", "TH-093 TH-098"),
    ("pvc", "TH-017"),
]

# Words that are still being typed.
PREFIXES = [
    ("metha", "TH-001"),
    ("stainl", "TH-018"),
    ("curcu", "TH-010"),
    ("petroch", "TH-001 TH-002 TH-004 TH-017"),
    ("hydrop", "TH-094"),
    ("substat", "TH-092"),
    ("bam", "TH-090"),
    ("hydr", "TH-094"),
    ("메탄", "TH-001"),
    ("스테인", "TH-018"),
    ("태양", "TH-021 TH-039"),
    ("풍", "TH-038"),
    ("golden coa", "TH-106"),
]

# One error in a word of five letters is forgiven, two are not.
TYPOS = [
    ("metanol", "TH-001"),
    ("methanoll", "TH-001"),
    ("mehtanol", "TH-001"),
    ("methsnol", "TH-001"),
    ("stainles", "TH-018"),
    ("staniless", "TH-018"),
    ("turmerik", "TH-010"),
    ("curcumen", "TH-010"),
    ("hospitall", "TH-022"),
    ("resedential", "TH-025 TH-027 TH-028 TH-029 TH-032 TH-033 TH-034"),
    ("bambou", "TH-090"),
    ("poultri", "TH-102"),
    ("logistisc", "TH-024 TH-042 TH-048 TH-095 TH-097"),
    ("hydropwer", "TH-094"),
    ("스테인래스강", "TH-018"),
    ("methxxnol", ""),
    ("wnid", ""),
    ("sollar", "TH-021 TH-039"),
    ("retaurant", ""),
    ("태양괄발전소", ""),
]

# Words in quotes stand next to each other, in this order.
PHRASES = [
    ('"wind power"', "TH-038"),
    ('"power wind"', ""),
    ('"park industrial"', ""),
    ('"cao su tổng hợp"', "TH-002"),
    ('"tổng hợp cao su"', ""),
    ('"eco-tourist resort"', "TH-078"),
    ('"điện gió"', "TH-038"),
    ('"bò sữa"', "TH-100 TH-101"),
    ('"태양광 발전소"', "TH-021 TH-039"),
    ('"발전소 태양광"', ""),
    ('"solar power plant" thanh', "TH-021 TH-039"),
    ("“thép không gỉ”", "TH-018"),
    ('"industrial cluster" xuan', "TH-060 TH-066 TH-107"),
    ('"dairy farm"', "TH-100"),
]
