# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The few words the program itself puts into a workbook, in the six languages.

Question texts come from the form; here are only headings, sheet names and the instructions sheet.
French, Spanish, Russian, Arabic and Chinese are ours and not official translations.
"""

from __future__ import annotations

from collections.abc import Mapping

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ckb", "sd", "ug", "yi", "dv"})


def word(key: str, language: str) -> str:
    """This gives one of our words in a language, in English when we have no better."""
    texts = WORDS[key]
    code = language.lower()
    return texts[LANGUAGES.index(code)] if code in LANGUAGES else texts[0]


def is_right_to_left(language: str) -> bool:
    return language.split("-", 1)[0].lower() in RIGHT_TO_LEFT


def in_any_language(key: str) -> tuple[str, ...]:
    """This gives all spellings of one word: a reader must know them all."""
    return WORDS[key]


WORDS: Mapping[str, tuple[str, str, str, str, str, str]] = {
    "about": ("About", "À propos", "Acerca de", "О файле", "حول الملف", "关于本文件"),
    "codebook": ("Codebook", "Dictionnaire", "Diccionario", "Справочник", "دليل الرموز", "代码表"),
    "choices": ("Choices", "Listes", "Listas", "Списки", "القوائم", "选项"),
    "positions": ("Positions", "Positions", "Posiciones", "Позиции", "المواقف", "立场"),
    "summary": ("Summary", "Résumé", "Resumen", "Сводка", "ملخص", "汇总"),
    "long_texts": (
        "Long texts",
        "Textes longs",
        "Textos largos",
        "Длинные тексты",
        "النصوص الطويلة",
        "长文本",
    ),
    "record": ("Record", "Enregistrement", "Registro", "Запись", "السجل", "记录"),
    "organization": ("Organization", "Organisation", "Organización", "Организация", "المنظمة", "组织"),
    "office": ("Office", "Bureau", "Oficina", "Отделение", "المكتب", "办事处"),
    "form_version": (
        "Form version",
        "Version du formulaire",
        "Versión del formulario",
        "Версия формы",
        "إصدار الاستمارة",
        "表格版本",
    ),
    "written_at": (
        "Written (UTC)",
        "Écrit (UTC)",
        "Escrito (UTC)",
        "Записано (UTC)",
        "كُتب (UTC)",
        "填写时间 (UTC)",
    ),
    "received_at": (
        "Received (UTC)",
        "Reçu (UTC)",
        "Recibido (UTC)",
        "Получено (UTC)",
        "استُلم (UTC)",
        "收到时间 (UTC)",
    ),
    "status": ("Status", "État", "Estado", "Статус", "الحالة", "状态"),
    "number": ("No.", "N°", "N.º", "№", "الرقم", "序号"),
    "key": ("Key", "Clé", "Clave", "Ключ", "المفتاح", "键"),
    "parent_key": ("Belongs to", "Appartient à", "Pertenece a", "Относится к", "يتبع", "所属"),
    "sheet": ("Sheet", "Feuille", "Hoja", "Лист", "الورقة", "工作表"),
    "column": ("Column", "Colonne", "Columna", "Столбец", "العمود", "列"),
    "name": ("Name", "Nom", "Nombre", "Имя", "الاسم", "名称"),
    "question": ("Question", "Question", "Pregunta", "Вопрос", "السؤال", "问题"),
    "kind": ("Kind", "Type", "Tipo", "Тип", "النوع", "类型"),
    "list": ("List", "Liste", "Lista", "Список", "القائمة", "列表"),
    "value": ("Code", "Code", "Código", "Код", "الرمز", "代码"),
    "label": ("Meaning", "Signification", "Significado", "Значение", "المعنى", "含义"),
    "required": ("Required", "Obligatoire", "Obligatorio", "Обязательно", "إلزامي", "必填"),
    "relevant": ("Asked when", "Posée si", "Se pregunta si", "Задаётся, если", "يُسأل عندما", "适用条件"),
    "constraint": ("Rule", "Règle", "Regla", "Правило", "القاعدة", "规则"),
    "part": ("Part", "Partie", "Parte", "Часть", "الجزء", "部分"),
    "text": ("Text", "Texte", "Texto", "Текст", "النص", "文本"),
    "records": ("Records", "Enregistrements", "Registros", "Записи", "السجلات", "记录数"),
    "recommendation": (
        "Recommendation",
        "Recommandation",
        "Recomendación",
        "Рекомендация",
        "التوصية",
        "建议",
    ),
    "result": ("Result", "Résultat", "Resultado", "Результат", "النتيجة", "结果"),
    "group": ("Group", "Groupe", "Grupo", "Группа", "المجموعة", "类别"),
    "no_response": ("no response", "sans réponse", "sin respuesta", "нет ответа", "لا رد", "未答复"),
    "records_by_organization": (
        "Records by organization",
        "Enregistrements par organisation",
        "Registros por organización",
        "Записи по организациям",
        "السجلات حسب المنظمة",
        "各组织记录数",
    ),
    "positions_by_recommendation": (
        "Positions by recommendation",
        "Positions par recommandation",
        "Posiciones por recomendación",
        "Позиции по рекомендациям",
        "المواقف حسب التوصية",
        "各项建议的立场",
    ),
    "noted": ("To note", "À noter", "Por tener en cuenta", "Примечания", "ملاحظات", "注意事项"),
}
