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
    "instructions": ("Read first", "À lire", "Leer primero", "Прочтите", "اقرأ أولا", "填写说明"),
    "lists": ("Lists", "Listes", "Listas", "Списки", "القوائم", "选项列表"),
    "reference": ("Reference", "Référence", "Referencia", "Код строки", "المرجع", "行编号"),
    "belongs_to": (
        "Belongs to (reference)",
        "Appartient à (référence)",
        "Pertenece a (referencia)",
        "Относится к (код строки)",
        "يتبع (المرجع)",
        "所属行编号",
    ),
    "row_check": (
        "Do not edit",
        "Ne pas modifier",
        "No modificar",
        "Не изменять",
        "لا تعدل",
        "请勿修改",
    ),
    "pick_one": (
        "Pick one from the list.",
        "Choisissez dans la liste.",
        "Elija de la lista.",
        "Выберите из списка.",
        "اختر واحدا من القائمة.",
        "请从列表中选择一项。",
    ),
    "pick_many": (
        "One or more of these, with a semicolon between them:",
        "Un ou plusieurs, séparés par un point-virgule :",
        "Uno o varios, separados por punto y coma:",
        "Один или несколько, через точку с запятой:",
        "واحد أو أكثر، تفصل بينها فاصلة منقوطة:",
        "可选一项或多项，用分号分隔：",
    ),
    "whole_number": (
        "A whole number.",
        "Un nombre entier.",
        "Un número entero.",
        "Целое число.",
        "عدد صحيح.",
        "请填整数。",
    ),
    "any_number": ("A number.", "Un nombre.", "Un número.", "Число.", "عدد.", "请填数字。"),
    "a_date": ("A date.", "Une date.", "Una fecha.", "Дата.", "تاريخ.", "请填日期。"),
    "a_time": ("A time.", "Une heure.", "Una hora.", "Время.", "وقت.", "请填时间。"),
    "is_required": ("Required.", "Obligatoire.", "Obligatorio.", "Обязательно.", "إلزامي.", "必填。"),
    "not_accepted": (
        "This answer does not fit the question.",
        "Cette réponse ne convient pas à la question.",
        "Esta respuesta no corresponde a la pregunta.",
        "Этот ответ не подходит к вопросу.",
        "هذه الإجابة لا تناسب السؤال.",
        "该答案不符合此问题的要求。",
    ),
    "for_office": ("For", "Pour", "Para", "Для", "لصالح", "填写单位"),
    "deadline": (
        "Send back by",
        "À renvoyer avant le",
        "Devolver antes del",
        "Вернуть до",
        "يُعاد قبل",
        "请于此日期前交回",
    ),
    "contact": ("Questions to", "Questions à", "Preguntas a", "Вопросы", "للاستفسار", "联系人"),
    "how_rows": (
        "One row is one record. Fill the rows from the top; each row already has its reference.",
        "Une ligne est un enregistrement. Remplissez à partir du haut ; chaque ligne a déjà sa référence.",
        "Una fila es un registro. Rellene desde arriba; cada fila tiene ya su referencia.",
        "Одна строка — одна запись. Заполняйте сверху; у каждой строки уже есть код.",
        "كل صف سجل واحد. املأ الصفوف من الأعلى؛ لكل صف مرجعه مسبقا.",
        "每行是一条记录。请从上往下填写；每行已有编号。",
    ),
    "how_repeats": (
        "On the other sheets, begin each row with the reference of the row it belongs to.",
        "Sur les autres feuilles, commencez chaque ligne par la référence de la ligne à laquelle elle appartient.",
        "En las otras hojas, empiece cada fila con la referencia de la fila a la que pertenece.",
        "На других листах начинайте строку с кода той строки, к которой она относится.",
        "في الأوراق الأخرى ابدأ كل صف بمرجع الصف الذي يتبعه.",
        "在其他工作表中，每行请先选择其所属行的编号。",
    ),
    "how_colours": (
        "Yellow: an answer is needed. Grey: the question does not apply. Red: the answer breaks a rule.",
        "Jaune : réponse requise. Gris : question sans objet. Rouge : la réponse enfreint une règle.",
        "Amarillo: falta una respuesta. Gris: la pregunta no procede. Rojo: la respuesta incumple una regla.",
        "Жёлтый: нужен ответ. Серый: вопрос не относится. Красный: ответ нарушает правило.",
        "الأصفر: الإجابة مطلوبة. الرمادي: السؤال لا ينطبق. الأحمر: الإجابة تخالف قاعدة.",
        "黄色：需要填写。灰色：不适用。红色：答案不符合规则。",
    ),
    "how_sort": (
        "You may sort, filter, hide, widen and add rows. Keep the headings and the references as they are.",
        "Vous pouvez trier, filtrer, masquer, élargir et ajouter des lignes. Gardez en-têtes et références.",
        "Puede ordenar, filtrar, ocultar, ensanchar y añadir filas. Conserve encabezados y referencias.",
        "Можно сортировать, фильтровать, скрывать и добавлять строки. Заголовки и коды строк не меняйте.",
        "يمكنك الفرز والتصفية والإخفاء والتوسيع وإضافة صفوف. أبق العناوين والمراجع كما هي.",
        "可以排序、筛选、隐藏、调整列宽和增加行。请保留标题和行编号不变。",
    ),
    "how_existing": (
        "Rows that are already filled are records you sent earlier: change what is to be corrected, leave the rest.",
        "Les lignes déjà remplies sont des enregistrements déjà envoyés : corrigez ce qui doit l'être.",
        "Las filas ya rellenas son registros enviados antes: cambie lo que haya que corregir.",
        "Уже заполненные строки — ранее отправленные записи: исправьте нужное, остальное оставьте.",
        "الصفوف المملوءة سجلات أرسلتموها سابقا: غيروا ما يلزم تصحيحه واتركوا الباقي.",
        "已填好的行是此前提交的记录：仅修改需要更正之处。",
    ),
    "how_return": (
        "Save as .xlsx and send the whole file back. Nothing is lost if something is missing: we will ask.",
        "Enregistrez en .xlsx et renvoyez le fichier entier. S'il manque quelque chose, nous demanderons.",
        "Guarde como .xlsx y devuelva el archivo entero. Si falta algo, preguntaremos.",
        "Сохраните как .xlsx и верните весь файл. Если чего-то не хватает, мы спросим.",
        "احفظ بصيغة .xlsx وأعد الملف كاملا. إن نقص شيء فسنسأل.",
        "请保存为 .xlsx 并交回整个文件。如有缺漏，我们会询问。",
    ),
    "secretariat": ("Secretariat", "Secrétariat", "Secretaría", "Секретариат", "الأمانة", "秘书处"),
    "taken_in": ("Taken in", "Reçues", "Recibidas", "Принято", "مستلمة", "已接收"),
    "already_present": (
        "Already present",
        "Déjà présentes",
        "Ya presentes",
        "Уже имелось",
        "موجودة من قبل",
        "已存在",
    ),
    "waits": (
        "Waits for an earlier file",
        "Attend un fichier antérieur",
        "Espera un archivo anterior",
        "Ждёт более раннего файла",
        "ينتظر ملفا سابقا",
        "等待先前的文件",
    ),
    "rows_waiting": (
        "Rows waiting",
        "Lignes en attente",
        "Filas en espera",
        "Строк в ожидании",
        "صفوف منتظرة",
        "待处理行",
    ),
    "severity": ("Weight", "Gravité", "Gravedad", "Важность", "الأهمية", "性质"),
    "repaired": ("Repaired", "Réparé", "Reparado", "Исправлено", "أُصلح", "已修复"),
    "to_know": ("To know", "Pour information", "Para su información", "К сведению", "للعلم", "供参考"),
    "decision": ("Decision", "Décision", "Decisión", "Решение", "القرار", "决定"),
    "answer": ("Answer", "Réponse", "Respuesta", "Ответ", "الإجابة", "答案"),
    "accept": ("accept", "accepter", "aceptar", "принять", "قبول", "接受"),
    "correct": ("correct", "corriger", "corregir", "исправить", "تصحيح", "更正"),
    "skip": (
        "leave empty",
        "laisser vide",
        "dejar vacía",
        "оставить пустым",
        "ترك الإجابة فارغة",
        "留空",
    ),
    "drop": (
        "leave the row out",
        "écarter la ligne",
        "descartar la fila",
        "не брать строку",
        "استبعاد الصف",
        "不收入该行",
    ),
    "findings": ("To correct", "À corriger", "Por corregir", "Исправить", "للتصحيح", "待更正"),
    "place": ("Place", "Endroit", "Lugar", "Место", "الموضع", "位置"),
    "what": ("What was found", "Constat", "Hallazgo", "Что найдено", "ما وُجد", "发现的问题"),
    "remedy": ("What to do", "Que faire", "Qué hacer", "Что сделать", "ما العمل", "处理办法"),
    "file": ("File", "Fichier", "Archivo", "Файл", "الملف", "文件"),
    "files": ("Files", "Fichiers", "Archivos", "Файлы", "الملفات", "文件列表"),
    "questions": ("Questions", "Questions", "Preguntas", "Вопросы", "الأسئلة", "待确认问题"),
    "outcome": ("Outcome", "Résultat", "Resultado", "Итог", "النتيجة", "处理结果"),
    "ready": ("Ready rows", "Lignes prêtes", "Filas listas", "Готовые строки", "صفوف جاهزة", "可用行"),
    "unchanged": ("Unchanged", "Inchangées", "Sin cambios", "Без изменений", "دون تغيير", "未改动"),
    "asked": ("To confirm", "À confirmer", "Por confirmar", "Уточнить", "للتأكيد", "待确认"),
    "refused": ("Refused", "Refusées", "Rechazadas", "Отклонено", "مرفوضة", "未接受"),
    "cells": ("Cells", "Cellules", "Celdas", "Ячейки", "الخلايا", "单元格"),
    "original": ("In the cell", "Dans la cellule", "En la celda", "В ячейке", "في الخلية", "单元格原文"),
    "proposed": ("Proposed", "Proposé", "Propuesto", "Предлагается", "المقترح", "建议值"),
}
